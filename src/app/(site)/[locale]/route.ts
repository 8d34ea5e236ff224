import { page } from '@/site/document/page'
import { HomePage } from '@/site/home/home-page'
import { homeQuery } from '@/site/home/home-query'

export const GET = page({ query: homeQuery, markup: HomePage })
