import { countriesData } from '@/site/feeds-and-data/countries-data'
import { dataFile, preflight } from '@/site/feeds-and-data/data-file'

export const GET = dataFile(countriesData)
export const OPTIONS = preflight
