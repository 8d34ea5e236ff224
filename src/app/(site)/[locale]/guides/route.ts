import { page } from '@/site/document/page'
import { guidesMarkdown } from '@/site/guide/guides-markdown'
import { GuidesPage } from '@/site/guide/guides-page'
import { guidesQuery } from '@/site/guide/guides-query'

export const GET = page({ query: guidesQuery, markup: GuidesPage, markdown: guidesMarkdown })
