import { carrierOgImage } from '@/site/carrier/carrier-og-image'
import { carrierQuery } from '@/site/carrier/carrier-query'
import { picture } from '@/site/open-graph/picture-route'

export const GET = picture({ query: carrierQuery, says: carrierOgImage })
