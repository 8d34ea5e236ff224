/**
 * Address: a public path of the site. One table says how each is written; from it follow the makers, the reading of an
 * address, and the slugs that nobody may take. In addresses everything is lower case (`/zh-hans/…`), and no address
 * but `/` ends with a slash.
 */
import { type Language, languageCodes } from '@/translation/languages'

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** What may stand for a part of an address that is open. */
const placeholders = {
  language: '[a-z]+(?:-[a-z]+)*',
  country: slug,
  carrier: slug,
  guide: slug,
  /** Shards of the sitemap are counted from 1. */
  shard: '[1-9]\\d{0,5}',
  /** The hash of what is in a script is part of its name, so that it never changes. */
  hash: '[0-9a-f]+',
} as const

type Placeholder = keyof typeof placeholders

/** The open parts of an address, as texts; those that it does not have are empty. */
export type Params = Record<Exclude<Placeholder, 'language'>, string>

/** What a maker needs: `/{language}/{country}` needs a language and one more part. */
type Parts<Pattern extends string> = Pattern extends `${string}{${infer Name}}${infer Rest}`
  ? [Name extends 'language' ? Language : string | number, ...Parts<Rest>]
  : []

/** @__NO_SIDE_EFFECTS__ */
function address<const Pattern extends string>(pattern: Pattern) {
  const make = (...parts: Parts<Pattern>): string => {
    const waiting: (string | number)[] = [...parts]
    return pattern.replace(/\{\w+\}/g, () => String(waiting.shift())).toLowerCase()
  }
  return Object.assign(make, { pattern })
}

/** The worker stands at the root, because it may serve no address above its own. */
export const workerAddress = '/worker.js'

/** The first that fits is meant. */
export const addresses = {
  root: address('/'),
  home: address('/{language}'),
  guides: address('/{language}/guides'),
  guide: address('/{language}/guides/{guide}'),
  search: address('/{language}/search'),
  didItWork: address('/{language}/did-it-work'),
  howWeCheck: address('/{language}/how-we-check'),
  /** What a reader keeps on the device; also what they get there for an address that is not kept. */
  offline: address('/{language}/offline'),
  manifest: address('/{language}/manifest.webmanifest'),
  feed: address('/{language}/feed.xml'),
  country: address('/{language}/{country}'),
  card: address('/{language}/{country}/card'),
  carrier: address('/{language}/{country}/{carrier}'),
  sitemap: address('/sitemap.xml'),
  sitemapShard: address('/sitemap-{shard}.xml'),
  robots: address('/robots.txt'),
  llms: address('/llms.txt'),
  countriesData: address('/data/countries.json'),
  countryData: address('/data/countries/{country}.json'),
  worker: address(workerAddress),
  keepScript: address('/offline/keep.{hash}.js'),
}

export type AddressName = keyof typeof addresses

/** A page as people read it, the same as Markdown, or the picture that is shown with links to it. */
export type Form = 'document' | 'markdown' | 'image'

export type Address = {
  name: AddressName
  form: Form
  /** Of the page itself, whatever its form. */
  path: string
  /** Nothing where the address is the same for everybody. */
  language?: Language
  params: Params
}

/** Reads a path back; nothing for one that no page has. */
export function readAddress(path: string): Address | undefined {
  const { form, page } = formOf(path)
  for (const { name, pattern } of table()) {
    const found = pattern.exec(page)
    if (!found) continue
    const { language: segment, ...params } = found.groups ?? {}
    const language = segment === undefined ? undefined : languageOfSegment(segment)
    if (segment !== undefined && !language) continue
    return { name, form, path: page, language, params: { ...noParams, ...params } }
  }
  return undefined
}

/** Another page of the same kind, in the same language and form. */
export function addressLike({ name, form, language }: Address, params: Partial<Params>): string {
  const parts: Record<string, string | undefined> = { language, ...params }
  const page = addresses[name].pattern.replace(/\{(\w+)\}/g, (_, part) => parts[part] ?? '').toLowerCase()
  return inForm(page, form)
}

/** A page's address in another form. */
export function inForm(page: string, form: Form): string {
  if (form === 'markdown') return markdownOf(page)
  return form === 'image' ? ogImageAddress(page) : page
}

const noParams: Params = { country: '', carrier: '', guide: '', shard: '', hash: '' }

function formOf(path: string): { form: Form; page: string } {
  if (path.startsWith(imageFolder) && path.endsWith(imageEnding))
    return { form: 'image', page: path.slice(imageFolder.length, -imageEnding.length) }
  if (path.endsWith(markdownEnding)) return { form: 'markdown', page: path.slice(0, -markdownEnding.length) }
  return { form: 'document', page: path }
}

type Reader = { name: AddressName; pattern: RegExp }
let readers: Reader[] | undefined

function table(): Reader[] {
  readers ??= Object.keys(addresses)
    .filter(isName)
    .map((name) => ({ name, pattern: matching(addresses[name].pattern) }))
  return readers
}

function isName(name: string): name is AddressName {
  return name in addresses
}

function matching(pattern: string): RegExp {
  let source = pattern.replaceAll('.', '\\.')
  for (const [name, text] of Object.entries(placeholders))
    source = source.replace(`{${name}}`, `(?<${name}>${text})`)
  return new RegExp(`^${source}$`)
}

const imageFolder = '/pictures'
const imageEnding = '.png'

/** A page's preview picture; a version makes those who keep pictures fetch it again after a change. */
export function ogImageAddress(pageAddress: string, version?: string): string {
  return `${imageFolder}${pageAddress}${imageEnding}${version ? `?${version}` : ''}`
}

/** A page's address, and where the same page is Markdown. No page has a dot in its address. */
export const markdownEnding = '.md'
export const markdownOf = (pageAddress: string) => `${pageAddress}${markdownEnding}`

export function searchAddress(language: Language, query: string): string {
  return `${addresses.search(language)}${query && `?${new URLSearchParams({ q: query })}`}`
}

/** Of the newsroom: a draft as readers would see it. */
export function previewAddress(language: Language, guideId: number | string): string {
  return `/preview/${language.toLowerCase()}/guides/${guideId}`
}

/** Not for search engines. Readers' pictures come from below `/api`. */
export const closedToRobots = ['/admin', '/api/', '/preview/']
export const openToRobots = ['/api/media/file/']

/** The language of an address's first segment, or undefined if the site does not speak it. */
export function languageOfSegment(text: string): Language | undefined {
  return languageCodes.find((code) => code.toLowerCase() === text)
}

/**
 * The one spelling of the address that a path means (RFC 3986, 6.2.2): escapes of unreserved characters decoded, lower
 * case, without `.` and `..`, empty segments or a slash at the end. Nothing for a path that means none. An escaped
 * slash, question mark or percent sign is no character of any address, and nothing is decoded twice.
 */
export function oneSpelling(path: string): string | undefined {
  const plain = path.replace(/%(2[de]|3\d|[46][1-9a-f]|[57][0-9a]|5f|7e)/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  const segments: string[] = []
  for (const segment of plain.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  const spelling = `/${segments.join('/')}`.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return readAddress(spelling) && spelling
}

/** Scripts of ours. */
export const scriptFolder = '/offline/'
/** In development only. */
export const reloadScript = '/dev-reload.js'

/** Slugs that addresses need for themselves: no country may take them, and no carrier below its country. */
export const reservedCountrySlugs = /* @__PURE__ */ wordsAfter('/{language}/')
export const reservedCarrierSlugs = /* @__PURE__ */ wordsAfter('/{language}/{country}/')

function wordsAfter(beginning: string): string[] {
  const words = Object.values(addresses).flatMap(({ pattern }) =>
    pattern.startsWith(beginning) ? (pattern.slice(beginning.length).split('/')[0] ?? '') : [],
  )
  return [...new Set(words)].filter((word) => slugPattern.test(word))
}
