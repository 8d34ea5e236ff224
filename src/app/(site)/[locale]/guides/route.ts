import { page } from '@/site/document/page'
import { GuidesPage } from '@/site/guide/guides-page'
import { guidesQuery } from '@/site/guide/guides-query'

export const GET = page({ query: guidesQuery, markup: GuidesPage })
