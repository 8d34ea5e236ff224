import { page } from '@/site/document/page'
import { GuidePage } from '@/site/guide/guide-page'
import { guideQuery } from '@/site/guide/guide-query'

export const GET = page({ query: guideQuery, markup: GuidePage })
