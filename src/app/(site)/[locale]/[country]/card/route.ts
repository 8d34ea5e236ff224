import { cardMarkdown } from '@/site/card/card-markdown'
import { CardPage } from '@/site/card/card-page'
import { cardQuery } from '@/site/card/card-query'
import { page } from '@/site/document/page'

export const GET = page({ query: cardQuery, markup: CardPage, markdown: cardMarkdown })
