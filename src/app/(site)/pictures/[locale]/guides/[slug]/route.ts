import { guideOgImage } from '@/site/guide/guide-og-image'
import { guideQuery } from '@/site/guide/guide-query'
import { picture } from '@/site/open-graph/picture-route'

export const GET = picture({ query: guideQuery, says: guideOgImage })
