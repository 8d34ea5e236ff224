import { page } from '@/site/document/page'
import { homeMarkdown } from '@/site/home/home-markdown'
import { HomePage } from '@/site/home/home-page'
import { homeQuery } from '@/site/home/home-query'

export const GET = page({ query: homeQuery, markup: HomePage, markdown: homeMarkdown })
