import { page, type Reading } from '@/site/document/page'
import { KeptCountriesPage } from '@/site/offline/kept-countries-page'

export const GET = page({ query: async ({ language }: Reading) => ({ language }), markup: KeptCountriesPage })
