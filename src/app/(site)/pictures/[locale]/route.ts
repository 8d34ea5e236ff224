import { homePicture } from '@/site/home/home-picture'
import { picture } from '@/site/pictures/picture-route'

export const GET = picture({ query: async ({ language }) => language, says: homePicture })
