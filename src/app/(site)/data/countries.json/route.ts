import { countriesData } from '@/site/machines/countries-data'
import { dataFile } from '@/site/machines/data-file'

export const GET = dataFile(countriesData)
