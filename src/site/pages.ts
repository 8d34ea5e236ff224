/** Every page of the site, by the name of its address. */
import type { AddressName } from '@/addresses'
import { cardMarkdown } from './card/card-markdown'
import { CardPage } from './card/card-page'
import { cardQuery } from './card/card-query'
import { carrierMarkdown } from './carrier/carrier-markdown'
import { carrierOgImage } from './carrier/carrier-og-image'
import { CarrierPage } from './carrier/carrier-page'
import { carrierQuery } from './carrier/carrier-query'
import { countryMarkdown } from './country/country-markdown'
import { countryOgImage } from './country/country-og-image'
import { CountryPage } from './country/country-page'
import { countryFacts, countryQuery } from './country/country-query'
import { file } from './document/file'
import { imageOf, type Page, page } from './document/page'
import type { QueryContext } from './document/run-query'
import { countriesData } from './feeds-and-data/countries-data'
import { countryData } from './feeds-and-data/country-data'
import { dataFile } from './feeds-and-data/data-file'
import { feed } from './feeds-and-data/feed'
import { llms } from './feeds-and-data/llms'
import { robots } from './feeds-and-data/robots'
import { sitemapIndex, sitemapShard } from './feeds-and-data/sitemap'
import { guideMarkdown } from './guide/guide-markdown'
import { guideOgImage } from './guide/guide-og-image'
import { GuidePage } from './guide/guide-page'
import { guideQuery } from './guide/guide-query'
import { guidesMarkdown } from './guide/guides-markdown'
import { GuidesPage } from './guide/guides-page'
import { guidesQuery } from './guide/guides-query'
import { homeMarkdown } from './home/home-markdown'
import { homeOgImage } from './home/home-og-image'
import { HomePage } from './home/home-page'
import { homeQuery } from './home/home-query'
import { leadToOwnLanguage } from './home/own-language'
import { howWeCheckMarkdown } from './how-we-check/how-we-check-markdown'
import { HowWeCheckPage } from './how-we-check/how-we-check-page'
import { keepScript, manifestFile, workerFile } from './offline/files'
import { KeptCountriesPage } from './offline/kept-countries-page'
import { reportPage } from './report/report-handlers'
import { searchPage } from './results/search-handler'

const languageAlone = async ({ language }: QueryContext) => ({ language })

export const pages: Record<AddressName, Page> = {
  root: leadToOwnLanguage,
  home: page({
    query: homeQuery,
    markup: HomePage,
    markdown: homeMarkdown,
    ogImage: async ({ language }) => homeOgImage(language),
  }),
  country: page({
    query: countryQuery,
    markup: CountryPage,
    markdown: countryMarkdown,
    ogImage: imageOf(countryFacts, countryOgImage),
  }),
  card: page({
    query: cardQuery,
    markup: CardPage,
    markdown: cardMarkdown,
    ogImage: imageOf(countryFacts, countryOgImage),
  }),
  carrier: page({
    query: carrierQuery,
    markup: CarrierPage,
    markdown: carrierMarkdown,
    ogImage: imageOf(carrierQuery, carrierOgImage),
  }),
  guides: page({ query: guidesQuery, markup: GuidesPage, markdown: guidesMarkdown }),
  guide: page({
    query: guideQuery,
    markup: GuidePage,
    markdown: guideMarkdown,
    ogImage: imageOf(guideQuery, guideOgImage),
  }),
  howWeCheck: page({ query: languageAlone, markup: HowWeCheckPage, markdown: howWeCheckMarkdown }),
  offline: page({ query: languageAlone, markup: KeptCountriesPage }),
  search: searchPage,
  didItWork: reportPage,
  feed: file({ type: 'application/atom+xml; charset=utf-8', content: feed }),
  sitemap: file({ type: 'application/xml; charset=utf-8', content: sitemapIndex }),
  sitemapShard: file({ type: 'application/xml; charset=utf-8', content: sitemapShard }),
  robots: file({ type: 'text/plain; charset=utf-8', content: robots }),
  llms: file({ type: 'text/plain; charset=utf-8', content: llms }),
  countriesData: dataFile(countriesData),
  countryData: dataFile(countryData),
  manifest: manifestFile,
  worker: workerFile,
  keepScript,
}
