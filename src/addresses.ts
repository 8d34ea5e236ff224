/**
 * Address: a public path of the site. The only place that knows how a document and a language become one.
 * In addresses a language is lower case (`/zh-hans/…`), and no address but `/` ends with a slash.
 */
import { type Language, languageCodes } from '@/translation/languages'

const segment = (language: Language) => language.toLowerCase()

export const addresses = {
  home: (language: Language) => `/${segment(language)}`,
  country: (language: Language, countrySlug: string) => `/${segment(language)}/${countrySlug}`,
  card: (language: Language, countrySlug: string) => `/${segment(language)}/${countrySlug}/card`,
  carrier: (language: Language, countrySlug: string, carrierSlug: string) =>
    `/${segment(language)}/${countrySlug}/${carrierSlug}`,
  guides: (language: Language) => `/${segment(language)}/guides`,
  guide: (language: Language, slug: string) => `/${segment(language)}/guides/${slug}`,
  search: (language: Language, query = '') =>
    `/${segment(language)}/search${query && `?${new URLSearchParams({ q: query })}`}`,
  didItWork: (language: Language) => `/${segment(language)}/did-it-work`,
  howWeCheck: (language: Language) => `/${segment(language)}/how-we-check`,
  /** What a reader keeps on the device; also what they get there for an address that is not kept. */
  offline: (language: Language) => `/${segment(language)}/offline`,
  manifest: (language: Language) => `/${segment(language)}/manifest.webmanifest`,
  preview: (language: Language, guideId: number | string) =>
    `/preview/${segment(language)}/guides/${guideId}`,
  feed: (language: Language) => `/${segment(language)}/feed.xml`,
  sitemap: '/sitemap.xml',
  /** Shards are counted from 1. */
  sitemapShard: (shard: number) => `/sitemap-${shard}.xml`,
  llms: '/llms.txt',
  /** A page's preview picture; a version makes those who keep pictures fetch it again after a change. */
  ogImage: (pageAddress: string, version?: string) =>
    `/pictures${pageAddress}${pictureEnding}${version ? `?${version}` : ''}`,
  countriesData: '/data/countries.json',
  countryData: (countrySlug: string) => `/data/countries/${countrySlug}.json`,
}

export const pictureEnding = '.png'

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

/** The worker stands at the root, because it may serve no address above its own. */
export const workerAddress = '/worker.js'
/** Scripts of ours; the hash of what is in them is part of their names, so that they never change. */
export const scriptFolder = '/offline/'
/** In development only. */
export const reloadScript = '/dev-reload.js'

/** Slugs that addresses need for themselves: no country may take them. */
export const reservedCountrySlugs = ['guides', 'search', 'how-we-check', 'did-it-work', 'offline', 'feed.xml']
/** …and no carrier may take these below its country. */
export const reservedCarrierSlugs = ['card']

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
