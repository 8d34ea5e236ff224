import { countryMarkdown } from '@/site/country/country-markdown'
import { CountryPage } from '@/site/country/country-page'
import { countryQuery } from '@/site/country/country-query'
import { page } from '@/site/document/page'

export const GET = page({ query: countryQuery, markup: CountryPage, markdown: countryMarkdown })
