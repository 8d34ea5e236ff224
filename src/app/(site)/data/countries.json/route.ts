import { countriesData } from '@/site/machines/countries-data'
import { dataFile, preflight } from '@/site/machines/data-file'

export const GET = dataFile(countriesData)
export const OPTIONS = preflight
