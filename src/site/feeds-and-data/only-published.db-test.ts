import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import type { Language } from '@/translation/languages'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import { prose, sampleCheck, sampleFacts, sampleGuide } from '../../../e2e/support/sample-documents'
import { cardQuery } from '../card/card-query'
import { countryMarkdown } from '../country/country-markdown'
import { countryQuery } from '../country/country-query'
import type { QueryContext } from '../document/run-query'
import { guideMarkdown } from '../guide/guide-markdown'
import { guideQuery } from '../guide/guide-query'
import { guidesMarkdown } from '../guide/guides-markdown'
import { guidesQuery } from '../guide/guides-query'
import { writeMarkdown } from '../markdown/write-markdown'
import { countriesData } from './countries-data'
import { countryData } from './country-data'
import { feed } from './feed'
import { llms } from './llms'
import { sitemapIndex, sitemapShard } from './sitemap'

const secret = 'only-a-draft-says-this'

const newsroom = await ownNewsroom()
const facts = await sampleFacts(newsroom.payload, { slug: 'norway' }, { slug: 'telenor' })
await writeGuides()
await writeChecks()

/** One live in English and Japanese with newer drafts, one that is a draft in every language. */
async function writeGuides() {
  const { payload } = newsroom
  const published = { _status: 'published' as const }
  const draft = { title: secret, summary: secret, body: prose(secret) }
  const { id } = await payload.create({
    collection: 'guides',
    locale: 'en',
    data: { ...sampleGuide(facts.country, { slug: 'live', title: 'In English' }), ...published },
  })
  const japanese = { title: '日本語で', summary: '残量', body: prose('番号'), ...published }
  await payload.update({ collection: 'guides', id, locale: 'ja', data: japanese })
  for (const locale of ['en', 'ja', 'ko'] as const)
    await payload.update({ collection: 'guides', id, locale, data: { ...draft, slug: secret }, draft: true })
  await payload.create({
    collection: 'guides',
    locale: 'en',
    data: sampleGuide(facts.country, { ...draft, slug: `${secret}-too` }),
    draft: true,
  })
}

async function writeChecks() {
  const { payload } = newsroom
  const checker = await hire(payload, 'fact-checker')
  const { id } = await payload.create({
    collection: 'balance-checks',
    data: sampleCheck(facts.carrier, { key: 'no-telenor-ussd', code: '*100#' }),
  })
  const verdict = { balanceCheck: id, outcome: 'correct' as const, by: checker.id }
  await payload.create({ collection: 'verifications', data: verdict })
  await payload.create({
    collection: 'balance-checks',
    data: sampleCheck(facts.carrier, { key: 'no-telenor-sms', channel: 'sms', code: null, number: '1915' }),
  })
}

function context(language: Language = 'en'): QueryContext {
  return { payload: newsroom.payload, language, dependsOn: () => {}, expireAtMidnight: () => {} }
}

/** The names and texts of its elements, in order; throws unless it is well-formed. */
function elements(xml: string) {
  const found: { name: string; text: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => found.push({ name, text: '', attributes }))
  parser.on('text', (text) => {
    const last = found.at(-1)
    if (last) last.text += text
  })
  parser.write(xml).close()
  return found
}

async function sitemapPaths() {
  const shard = (await sitemapShard(context(), { shard: '1' })) ?? ''
  return elements(shard).flatMap(({ name, text }) => (name === 'loc' ? [new URL(text).pathname] : []))
}

test('the sitemap lists a guide in its published languages only, and no draft', async () => {
  const paths = await sitemapPaths()
  const guides = paths.filter((path) => /\/guides\/./.test(path))
  assert.deepEqual(guides, ['/en/guides/live', '/ja/guides/live'])
  assert.equal(new Set(paths).size, paths.length)
  for (const path of ['/en', '/zh-hans/norway', '/ar/norway/telenor', '/fr/guides', '/nb/how-we-check'])
    assert.ok(paths.includes(path), path)
})

test('the sitemap names the alternates that exist, and the index names every shard', async () => {
  const found = elements((await sitemapShard(context(), { shard: '1' })) ?? '')
  const alternates = found.filter(({ attributes }) => attributes.href?.endsWith('/guides/live'))
  assert.deepEqual(
    alternates.slice(0, 3).map(({ attributes }) => attributes.hreflang),
    ['en', 'ja', 'x-default'],
  )
  const shards = elements(await sitemapIndex(context())).filter(({ name }) => name === 'loc')
  assert.deepEqual(
    shards.map(({ text }) => new URL(text).pathname),
    ['/sitemap-1.xml'],
  )
  for (const shard of ['2', '99', '']) assert.equal(await sitemapShard(context(), { shard }), undefined)
})

async function lastChangeOf(path: string) {
  const found = elements((await sitemapShard(context(), { shard: '1' })) ?? '')
  const next = found[found.findIndex(({ text }) => text.endsWith(path)) + 1]
  return next?.name === 'lastmod' ? next.text : undefined
}

test('the sitemap gives a page’s own last change', async () => {
  const { payload } = newsroom
  const changed = await payload.update({
    collection: 'carriers',
    id: facts.carrier,
    data: { website: 'https://www.telenor.no' },
  })
  for (const path of ['/en/norway/telenor', '/en/norway', '/en/norway/card', '/en'])
    assert.equal(await lastChangeOf(path), changed.updatedAt, path)
})

test('a guide that is published changes its country’s page and the list of guides, and no card', async () => {
  const { payload } = newsroom
  const before = await lastChangeOf('/en/norway')
  const { id } = await payload.create({
    collection: 'guides',
    locale: 'en',
    data: { ...sampleGuide(facts.country, { slug: 'new', title: 'Newer' }), _status: 'published' },
  })
  const guide = await lastChangeOf('/en/guides/new')
  assert.ok(guide && before && guide > before)
  for (const path of ['/en/norway', '/en/guides', '/ja/norway'])
    assert.equal(await lastChangeOf(path), guide, path)
  assert.equal((await countryQuery(context(), { country: 'norway' }))?.updated, guide)
  assert.equal((await cardQuery(context(), { country: 'norway' }))?.updated, before)
  assert.equal(await lastChangeOf('/en/norway/card'), before)
  await payload.delete({ collection: 'guides', id })
})

test('a feed holds the guides published in its language, and is Atom also when there are none', async () => {
  for (const [language, titles] of [
    ['en', ['In English']],
    ['ja', ['日本語で']],
    ['ko', []],
  ] as const) {
    const found = elements(await feed(context(language)))
    const after = found.slice(found.findIndex(({ name }) => name === 'entry'))
    const own = titles.length > 0 ? after.flatMap(({ name, text }) => (name === 'title' ? [text] : [])) : []
    assert.deepEqual(own, titles)
    for (const name of ['id', 'title', 'updated', 'author', 'link'])
      assert.ok(
        found.some((one) => one.name === name),
        name,
      )
    for (const { name, text } of found)
      if (name === 'updated') assert.equal(new Date(text).toISOString(), text)
  }
})

test('no draft is in what programs read', async () => {
  for (const language of ['en', 'ja', 'ko', 'ar'] as const) {
    const one = context(language)
    const guide = await guideQuery(one, { guide: 'live' })
    const country = await countryQuery(one, { country: 'norway' })
    assert.ok(guide && country)
    const everything = [
      writeMarkdown(guideMarkdown(guide)),
      writeMarkdown(countryMarkdown(country)),
      writeMarkdown(guidesMarkdown(await guidesQuery(one))),
      await feed(one),
      await llms(one),
      await sitemapShard(one, { shard: '1' }),
      JSON.stringify(await countriesData(one)),
      JSON.stringify(await countryData(one, { country: 'norway' })),
    ]
    for (const text of everything) {
      assert.ok(text)
      assert.ok(!text.includes(secret), text)
    }
  }
  assert.equal(await guideQuery(context(), { guide: secret }), undefined)
})

test('data say what is not known, and nothing of who works here', async () => {
  const data = await countryData(context(), { country: 'norway' })
  const [ussd, sms] = (data?.carriers[0]?.balanceChecks ?? []).sort((a, b) => b.key.localeCompare(a.key))
  assert.deepEqual(
    { ...ussd, updated: '' },
    {
      key: 'no-telenor-ussd',
      channel: 'ussd',
      code: '*100#',
      shows: ['balance'],
      needsData: 'unknown',
      cost: 'unknown',
      costNote: {},
      worksAbroad: 'unknown',
      lines: 'unknown',
      contract: 'unknown',
      replyLanguages: null,
      steps: {},
      sampleReply: null,
      sampleReplyMeaning: {},
      sources: [{ url: 'https://www.telenor.no/saldo', kind: 'official', published: null, read: null }],
      verification: {
        state: 'verified',
        day: new Date().toISOString().slice(0, 10),
        stale: false,
        doubtedSince: null,
        doubtedBy: null,
        note: {},
      },
      updated: '',
    },
  )
  assert.deepEqual([sms && 'keyword' in sms && sms.keyword, sms && 'code' in sms], [null, false])
  for (const internal of ['@', '"by"', '"due"', '"id"', 'fact-checker'])
    assert.ok(!JSON.stringify(data).includes(internal), internal)
})

test('there are no data of a country that is not there', async () => {
  for (const country of ['atlantis', 'norway.json', '', '../norway'])
    assert.equal(await countryData(context(), { country }), undefined)
})
