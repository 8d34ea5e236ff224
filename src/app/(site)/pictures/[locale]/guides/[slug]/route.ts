import { guidePicture } from '@/site/guide/guide-picture'
import { guideQuery } from '@/site/guide/guide-query'
import { picture } from '@/site/pictures/picture-route'

export const GET = picture({ query: guideQuery, says: guidePicture })
