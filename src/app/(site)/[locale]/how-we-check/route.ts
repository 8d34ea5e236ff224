import { page, type QueryContext } from '@/site/document/page'
import { howWeCheckMarkdown } from '@/site/how-we-check/how-we-check-markdown'
import { HowWeCheckPage } from '@/site/how-we-check/how-we-check-page'

export const GET = page({
  query: async ({ language }: QueryContext) => ({ language }),
  markup: HowWeCheckPage,
  markdown: howWeCheckMarkdown,
})
