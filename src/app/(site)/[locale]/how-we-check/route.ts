import { page, type Reading } from '@/site/document/page'
import { methodMarkdown } from '@/site/method/method-markdown'
import { MethodPage } from '@/site/method/method-page'

export const GET = page({
  query: async ({ language }: Reading) => ({ language }),
  markup: MethodPage,
  markdown: methodMarkdown,
})
