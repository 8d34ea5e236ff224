import { countryPicture } from '@/site/country/country-picture'
import { countryQuery } from '@/site/country/country-query'
import { picture } from '@/site/pictures/picture-route'

export const GET = picture({ query: countryQuery, says: countryPicture })
