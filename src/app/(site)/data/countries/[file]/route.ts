import { countryData } from '@/site/feeds-and-data/country-data'
import { dataFile, preflight } from '@/site/feeds-and-data/data-file'

export const GET = dataFile(countryData)
export const OPTIONS = preflight
