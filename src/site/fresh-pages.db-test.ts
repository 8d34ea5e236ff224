import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { CollectionSlug, Payload } from 'payload'
import type { AddressName, Params } from '@/addresses'
import { setEnvironment } from '@/env'
import { cacheTags } from '@/publishing/cache-tags'
import { cachedResponse } from '@/serving/cached-response'
import { listenForChanges } from '@/serving/listen-for-changes'
import { ResponseCache } from '@/serving/response-cache'
import type { Language } from '@/translation/languages'
import { type FreshNewsroom, freshNewsroom } from '../../e2e/support/fresh-database'
import { heardBy } from '../../e2e/support/heard-by'
import {
  prose,
  sampleCarrier,
  sampleCheck,
  sampleCountry,
  sampleGuide,
  samplePicture,
} from '../../e2e/support/sample-documents'
import { cardQuery } from './card/card-query'
import { carrierQuery } from './carrier/carrier-query'
import { countryFacts, countryQuery } from './country/country-query'
import type { QueryContext } from './document/run-query'
import { countriesData } from './feeds-and-data/countries-data'
import { countryData } from './feeds-and-data/country-data'
import { feed } from './feeds-and-data/feed'
import { llms } from './feeds-and-data/llms'
import { sitemapIndex, sitemapShard } from './feeds-and-data/sitemap'
import { guideQuery } from './guide/guide-query'
import { guidesQuery } from './guide/guides-query'
import { homeQuery } from './home/home-query'

type Query = (context: QueryContext, params: Params) => Promise<unknown>

/** Those that show nothing of the database, or are never stored. */
type WithoutFacts =
  | 'root'
  | 'howWeCheck'
  | 'offline'
  | 'search'
  | 'didItWork'
  | 'robots'
  | 'manifest'
  | 'worker'
  | 'keepScript'

/** What every other page is made of. A new page does not compile until it stands here. */
const queries: Record<Exclude<AddressName, WithoutFacts> | 'countryImage', Query> = {
  home: homeQuery,
  country: countryQuery,
  countryImage: countryFacts,
  card: cardQuery,
  carrier: carrierQuery,
  guides: guidesQuery,
  guide: guideQuery,
  feed,
  llms,
  sitemap: sitemapIndex,
  sitemapShard,
  countriesData,
  countryData,
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-fresh-'))
let newsroom: FreshNewsroom
let payload: Payload
/** Of another instance: it hears of changes on a connection of its own. */
const cache = new ResponseCache()
let listening: { stop: () => Promise<void> }
let ids: Awaited<ReturnType<typeof fillNewsroom>>

before(async () => {
  setEnvironment({ DATA_DIR: dataDir })
  newsroom = await freshNewsroom()
  payload = newsroom.payload
  setEnvironment({ DATABASE_URL: newsroom.url })
  ids = await fillNewsroom()
  listening = await listenForChanges(cache)
})
after(async () => {
  await listening.stop()
  await newsroom.close()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

/** Two countries, three carriers, three checks, a guide that names everything, one beside it, and one that waits. */
async function fillNewsroom() {
  const country = async (slug: string) =>
    (await payload.create({ collection: 'countries', data: sampleCountry({ slug, name: slug }) })).id
  const carrier = async (place: number, slug: string) =>
    (await payload.create({ collection: 'carriers', data: sampleCarrier(place, { slug, name: slug }) })).id
  const check = async (line: number) =>
    (await payload.create({ collection: 'balance-checks', data: sampleCheck(line) })).id
  const [norway, japan] = [await country('norway'), await country('japan')]
  const [telenor, ice, docomo] = [
    await carrier(norway, 'telenor'),
    await carrier(norway, 'ice'),
    await carrier(japan, 'docomo'),
  ]
  const checks = [await check(telenor), await check(telenor), await check(ice), await check(docomo)]
  const { id: picture } = await payload.create({
    collection: 'media',
    data: { alt: 'A menu' },
    file: await samplePicture(),
  })
  const beside = await guide(norway, 'beside')
  const waiting = await guide(norway, 'waiting', {}, true)
  const [first = 0] = checks
  const rich = await guide(norway, 'rich', {
    carriers: [telenor, ice],
    body: bodyOf([
      block({ blockType: 'balance-check', balanceCheck: first }),
      block({ blockType: 'comparison' }),
      block({ blockType: 'picture', picture }),
      link('guides', beside),
      link('guides', waiting),
      link('carriers', docomo),
      link('countries', japan),
    ]),
  })
  const foreign = await guide(japan, 'foreign')
  return { norway, japan, telenor, ice, docomo, check: first, picture, beside, waiting, rich, foreign }
}

async function guide(country: number, slug: string, changes = {}, draft = false): Promise<number> {
  const data = { ...sampleGuide(country, { slug, title: slug, ...changes }), country }
  const { id } = await payload.create({
    collection: 'guides',
    locale: 'en',
    data: draft ? data : { ...data, _status: 'published' },
    draft,
  })
  return id
}

function bodyOf(nodes: { type: string; version: number }[]) {
  const body = prose('Dial the code.')
  body.root.children.push(...nodes)
  return body
}

let blocks = 0

function block(fields: object) {
  const id = `6b08c4da4512ea10832f8d${10 + ++blocks}`
  return { type: 'block', version: 2, format: '', fields: { ...fields, id } }
}

function link(relationTo: string, value: number) {
  const fields = { linkType: 'internal', doc: { relationTo, value }, newTab: false, url: null }
  const words = { type: 'text', text: 'there', detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const anchor = { type: 'link', version: 3, format: '', indent: 0, fields, children: [words] }
  return { type: 'paragraph', version: 1, format: '', indent: 0, textFormat: 0, children: [anchor] }
}

type Found = { path: string; view: string; tags: string[]; read: Set<string> }

/** Every page in two languages, as it is now. */
async function allPages(): Promise<Found[]> {
  const none = { country: '', carrier: '', guide: '', shard: '1', hash: '' }
  const { docs: countries } = await payload.find({ collection: 'countries', depth: 0, pagination: false })
  const { docs: carriers } = await payload.find({ collection: 'carriers', depth: 1, pagination: false })
  const { docs: guides } = await payload.find({ collection: 'guides', depth: 0, pagination: false })
  const params: Partial<Record<keyof typeof queries, Params[]>> = {
    guide: guides.map(({ slug }) => ({ ...none, guide: slug })),
    carrier: carriers.map(({ slug, country }) => ({
      ...none,
      carrier: slug,
      country: typeof country === 'object' ? country.slug : '',
    })),
  }
  const ofCountries = countries.map(({ slug }) => ({ ...none, country: slug }))
  const found: Found[] = []
  for (const [name, query] of Object.entries(queries)) {
    const each = name.startsWith('country') || name === 'card' ? ofCountries : undefined
    for (const one of each ?? params[name === 'guide' || name === 'carrier' ? name : 'home'] ?? [none])
      for (const language of ['en', 'ja'] as const) {
        const page = await look(query, one, language)
        const where = `${name} ${Object.values(one).join(' ')} in ${language}`
        if (page) found.push({ path: where, ...page })
      }
  }
  return found
}

async function look(query: Query, params: Params, language: Language) {
  const tags: string[] = [cacheTags.site]
  const read = new Set<string>()
  const dependsOn = (...names: string[]) => {
    tags.push(...names)
  }
  const context = { payload: remembering(read), language, dependsOn, expireAtMidnight: () => {} }
  const view = await query(context, params)
  return view === undefined ? undefined : { view: JSON.stringify(view, withMaps), tags, read }
}

function withMaps(_: string, value: unknown) {
  return value instanceof Map ? [...value].sort(([one], [other]) => (one < other ? -1 : 1)) : value
}

/** The newsroom, remembering every document that is read. */
function remembering(read: Set<string>): Payload {
  const remember = (collection: string, docs: { id?: unknown }[]) => {
    for (const { id } of docs) read.add(`${collection} ${id}`)
  }
  return new Proxy(payload, {
    get(target, name) {
      if (name === 'find')
        return async (options: Parameters<Payload['find']>[0]) => {
          const result = await target.find(options)
          remember(options.collection, result.docs)
          return result
        }
      if (name === 'findByID')
        return async (options: Parameters<Payload['findByID']>[0]) => {
          const doc = await target.findByID(options)
          remember(options.collection, doc ? [doc] : [])
          return doc
        }
      return Reflect.get(target, name)
    },
  })
}

async function store(pages: Found[]) {
  for (const { path, view, tags } of pages) {
    const pending = cache.begin(path)
    const headers = { 'content-type': 'application/json' }
    const body = Buffer.from(view)
    cache.end(pending, path, await cachedResponse({ status: 200, headers, body, tags, isStored: true }))
  }
}

/** Which pages a change alters, which of those the other instance would still send as they were, and what it still has. */
async function effectOf(change: () => Promise<unknown>) {
  const before = await allPages()
  await store(before)
  await change()
  await heardBy(cache, newsroom.url)
  const now = new Map((await allPages()).map(({ path, view }) => [path, view]))
  const altered = before.filter(({ path, view }) => now.get(path) !== view).map(({ path }) => path)
  const cached = before.map(({ path }) => path).filter((path) => cache.get(path))
  return { altered, cached, stale: altered.filter((path) => cached.includes(path)) }
}

let times = 0

/** Another value for what readers see of a document. */
const touch: Partial<Record<CollectionSlug, (id: number) => Promise<unknown>>> = {
  countries: (id) => payload.update({ collection: 'countries', id, data: { name: `Country ${++times}` } }),
  carriers: (id) => payload.update({ collection: 'carriers', id, data: { name: `Carrier ${++times}` } }),
  'balance-checks': (id) =>
    payload.update({ collection: 'balance-checks', id, data: { code: `*${++times}00#` } }),
  guides: (id) => publish(id, { title: `Guide ${++times}` }),
  media: (id) => payload.update({ collection: 'media', id, data: { alt: `Alternative ${++times}` } }),
}

function publish(id: number, data: object, locale: Language = 'en') {
  const status = { _status: 'published' as const }
  return payload.update({ collection: 'guides', id, locale, data: { ...data, ...status } })
}

test('whatever document a page has read: when it changes, no instance sends the page as it was', async () => {
  const read = new Set((await allPages()).flatMap((page) => [...page.read]))
  for (const document of read) {
    const [collection = '', id] = document.split(' ')
    const change = Object.entries(touch).find(([slug]) => slug === collection)?.[1]
    assert.ok(change, `the test does not know how to change ${collection}`)
    const { altered, stale } = await effectOf(() => change(Number(id)))
    assert.deepEqual(stale, [], `stale after a change of ${document}`)
    const isDraft = collection === 'guides' && Number(id) === ids.waiting
    assert.ok(altered.length > 0 || isDraft, `${document} is on no page`)
  }
  assert.ok(read.size > 10)
})

const changes: [string, () => Promise<unknown>][] = [
  ['a carrier is added', () => payload.create({ collection: 'carriers', data: sampleCarrier(ids.norway) })],
  ['a check is added', () => payload.create({ collection: 'balance-checks', data: sampleCheck(ids.ice) })],
  ['a country is added', () => payload.create({ collection: 'countries', data: sampleCountry() })],
  ['a guide is added', () => guide(ids.japan, 'added')],
  [
    'a guide that others link to appears',
    () => publish(ids.waiting, sampleGuide(ids.norway, { slug: 'waiting' })),
  ],
  [
    'a guide is translated',
    () => publish(ids.rich, { title: '題', summary: '要約', body: prose('番号') }, 'ja'),
  ],
  ['a guide has another address', () => publish(ids.beside, { slug: 'beside-the-other' })],
  ['a guide moves to another country', () => publish(ids.beside, { country: ids.japan, carriers: [] })],
  [
    'a guide is taken down',
    () => payload.update({ collection: 'guides', id: ids.beside, locale: 'en', data: { _status: 'draft' } }),
  ],
  [
    'a country has another address',
    () => payload.update({ collection: 'countries', id: ids.japan, data: { slug: 'nippon' } }),
  ],
  [
    'a carrier has another address',
    () => payload.update({ collection: 'carriers', id: ids.docomo, data: { slug: 'ntt-docomo' } }),
  ],
  [
    'a carrier moves to another country',
    () => payload.update({ collection: 'carriers', id: ids.ice, data: { country: ids.japan } }),
  ],
  [
    'a check moves to another carrier',
    () => payload.update({ collection: 'balance-checks', id: ids.check, data: { carrier: ids.docomo } }),
  ],
  [
    'readers report',
    async () => {
      const report = { balanceCheck: ids.check, worked: true, language: 'en' as const }
      for (let day = 0; day < 6; day += 1)
        await payload.create({ collection: 'reports', data: { ...report, day: new Date().toISOString() } })
    },
  ],
]
for (const [name, change] of changes)
  test(`when ${name}, no instance sends a page as it was`, async () => {
    const { altered, stale } = await effectOf(change)
    assert.deepEqual(stale, [])
    assert.ok(altered.length > 0)
  })

test('publishing a guide leaves other guides, countries, cards and carriers where they are', async () => {
  const { cached } = await effectOf(() => publish(ids.foreign, { title: 'Published again' }))
  const left = ['guide', 'country', 'countryImage', 'card', 'carrier', 'home', 'countriesData']
  for (const kind of left)
    assert.ok(
      cached.some((path) => path.startsWith(`${kind} `)),
      kind,
    )
  assert.deepEqual(
    cached.filter((path) => /^(guide|country) (foreign|nippon)/.test(path)),
    [],
  )
})
