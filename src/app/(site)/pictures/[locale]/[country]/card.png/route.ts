import { countryOgImage } from '@/site/country/country-og-image'
import { countryQuery } from '@/site/country/country-query'
import { picture } from '@/site/open-graph/picture-route'

export const GET = picture({ query: countryQuery, says: countryOgImage })
