import { page } from '@/site/document/page'
import { guideMarkdown } from '@/site/guide/guide-markdown'
import { GuidePage } from '@/site/guide/guide-page'
import { guideQuery } from '@/site/guide/guide-query'

export const GET = page({ query: guideQuery, markup: GuidePage, markdown: guideMarkdown })
