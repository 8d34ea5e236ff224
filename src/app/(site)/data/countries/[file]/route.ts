import { countryData } from '@/site/machines/country-data'
import { dataFile, preflight } from '@/site/machines/data-file'

export const GET = dataFile(countryData)
export const OPTIONS = preflight
