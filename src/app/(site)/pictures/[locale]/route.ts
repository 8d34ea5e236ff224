import { homeOgImage } from '@/site/home/home-og-image'
import { picture } from '@/site/open-graph/picture-route'

export const GET = picture({ query: async ({ language }) => language, says: homeOgImage })
