import { carrierPicture } from '@/site/carrier/carrier-picture'
import { carrierQuery } from '@/site/carrier/carrier-query'
import { picture } from '@/site/pictures/picture-route'

export const GET = picture({ query: carrierQuery, says: carrierPicture })
