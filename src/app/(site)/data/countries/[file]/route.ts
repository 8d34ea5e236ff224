import { countryData } from '@/site/machines/country-data'
import { dataFile } from '@/site/machines/data-file'

export const GET = dataFile(countryData)
