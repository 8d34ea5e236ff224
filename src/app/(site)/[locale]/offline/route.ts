import { page, type QueryContext } from '@/site/document/page'
import { KeptCountriesPage } from '@/site/offline/kept-countries-page'

export const GET = page({
  query: async ({ language }: QueryContext) => ({ language }),
  markup: KeptCountriesPage,
})
