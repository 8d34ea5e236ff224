/**
 * Address: a public path of the site. The only place that knows how a document and a language become one.
 * In addresses a language is lower case (`/zh-hans/…`), and no address but `/` ends with a slash.
 */
import { type Language, languageCodes } from '@/translation/languages'

const segment = (language: Language) => language.toLowerCase()

export const addresses = {
  home: (language: Language) => `/${segment(language)}`,
  country: (language: Language, countrySlug: string) => `/${segment(language)}/${countrySlug}`,
  carrier: (language: Language, countrySlug: string, carrierSlug: string) =>
    `/${segment(language)}/${countrySlug}/${carrierSlug}`,
  guides: (language: Language) => `/${segment(language)}/guides`,
  guide: (language: Language, slug: string) => `/${segment(language)}/guides/${slug}`,
  didItWork: (language: Language) => `/${segment(language)}/did-it-work`,
  method: (language: Language) => `/${segment(language)}/how-we-check`,
  preview: (language: Language, guideId: number | string) =>
    `/preview/${segment(language)}/guides/${guideId}`,
  feed: (language: Language) => `/${segment(language)}/feed.xml`,
  sitemap: '/sitemap.xml',
  /** Shards are counted from 1. */
  sitemapShard: (shard: number) => `/sitemap-${shard}.xml`,
  llms: '/llms.txt',
  countriesData: '/data/countries.json',
  countryData: (countrySlug: string) => `/data/countries/${countrySlug}.json`,
}

/** A page's address, and where the same page is Markdown. No page has a dot in its address. */
export const markdownEnding = '.md'
export const markdownOf = (pageAddress: string) => `${pageAddress}${markdownEnding}`

/** Not for search engines. Readers' pictures come from below `/api`. */
export const closedToRobots = ['/admin', '/api/', '/preview/']
export const openToRobots = ['/api/media/file/']

/** The language of an address's first segment, or undefined if the site does not speak it. */
export function languageOfSegment(text: string): Language | undefined {
  return languageCodes.find((code) => segment(code) === text)
}

/** Slugs that addresses need for themselves: no country may take them. */
export const reservedCountrySlugs = ['guides', 'search', 'how-we-check', 'did-it-work', 'feed.xml']
/** …and no carrier may take these below its country. */
export const reservedCarrierSlugs = ['card']

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
