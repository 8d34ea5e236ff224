import assert from 'node:assert/strict'
import { test } from 'node:test'
import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { createLocalReq } from 'payload'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { type Colleague, hire } from '../../e2e/support/people'
import { liveRows } from '../../e2e/support/rows'
import { prose, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'
// The panel's own code; its public entry also loads style sheets, which Node cannot.
import { copyDataFromLocaleHandler } from '../../node_modules/@payloadcms/ui/dist/utilities/copyDataFromLocale.js'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const editor = await hire(payload, 'editor')
const writer = await hire(payload, 'writer')
const translator = await hire(payload, 'translator', { languages: ['ja'] })
const publishingTranslator = await hire(payload, 'translator', { languages: ['ja'], mayPublish: true })
const factChecker = await hire(payload, 'fact-checker', { mayPublish: true })
const { country } = await sampleFacts(payload)

/** Live in English and Japanese, with a newer draft in both. */
async function liveGuide(): Promise<number> {
  const { doc, text } = await ask(editor, 'POST', '/guides?locale=en', {
    ...sampleGuide(country),
    _status: 'published',
  })
  assert.ok(doc, text)
  const japanese = { title: '確認方法', summary: '残量の確認', body: prose('番号'), _status: 'published' }
  await ask(editor, 'PATCH', `/guides/${doc.id}?locale=ja`, japanese)
  for (const locale of ['en', 'ja']) {
    const { status } = await ask(editor, 'PATCH', `/guides/${doc.id}?locale=${locale}&draft=true`, {
      title: 'Newer draft',
    })
    assert.equal(status, 200)
  }
  return doc.id
}

async function refused(who: Colleague, method: string, path: (id: number) => string, body: object) {
  const id = await liveGuide()
  const before = await liveRows(newsroom.payload, id)
  const { status } = await ask(who, method, path(id), body)
  assert.equal(status, 403)
  assert.equal(await liveRows(newsroom.payload, id), before)
}

const waysToPublish: [string, (id: number) => string, object][] = [
  ['setting the status', (id) => `/guides/${id}?locale=ja`, { _status: 'published' }],
  ['taking a language back', (id) => `/guides/${id}?locale=ja`, { _status: 'draft' }],
  ['publishing all languages', (id) => `/guides/${id}?locale=ja&publishAllLocales=true`, {}],
  ['taking all languages back', (id) => `/guides/${id}?locale=ja&unpublishAllLocales=true&draft=true`, {}],
  ['naming another language to publish', (id) => `/guides/${id}?locale=ja&publishSpecificLocale=en`, {}],
  ['publishing many at once', (id) => `/guides?locale=ja&where[id][equals]=${id}`, { _status: 'published' }],
]

for (const [way, path, body] of waysToPublish) {
  test(`a writer without the right to publish cannot, by ${way}`, () => refused(writer, 'PATCH', path, body))
  test(`a translator without the right to publish cannot, by ${way}`, () =>
    refused(translator, 'PATCH', path, body))
  test(`a fact checker cannot publish, by ${way}`, () => refused(factChecker, 'PATCH', path, body))
}

test('a writer cannot create what is public at once', async () => {
  for (const path of ['/guides?locale=en', '/guides?locale=en&publishAllLocales=true']) {
    assert.equal(
      (await ask(writer, 'POST', path, { ...sampleGuide(country), _status: 'published' })).status,
      403,
    )
  }
})

test('a draft stays a draft, whatever status its data name', async () => {
  for (const who of [writer, translator, editor]) {
    const id = await liveGuide()
    const before = await liveRows(newsroom.payload, id)
    const { status } = await ask(who, 'PATCH', `/guides/${id}?locale=ja&draft=true`, {
      title: 'X',
      _status: 'published',
    })
    assert.equal(status, 200)
    assert.equal(await liveRows(newsroom.payload, id), before)
  }
})

test('a writer who may publish does', async () => {
  const trusted = await hire(newsroom.payload, 'writer', { mayPublish: true })
  const id = await liveGuide()
  const { status } = await ask(trusted, 'PATCH', `/guides/${id}?locale=en`, {
    title: 'Out',
    _status: 'published',
  })
  assert.equal(status, 200)
  assert.match(await liveRows(newsroom.payload, id), /Out/)
})

test('a translator with the right to publish publishes their own language', async () => {
  const id = await liveGuide()
  const { status } = await ask(publishingTranslator, 'PATCH', `/guides/${id}?locale=ja`, {
    title: '公開',
    _status: 'published',
  })
  assert.equal(status, 200)
  assert.match(await liveRows(newsroom.payload, id), /公開/)
})

test('what a save without a status makes is a draft, whoever sends it', async () => {
  for (const who of [writer, translator, editor]) {
    for (const autosave of ['', '&autosave=true']) {
      const id = await liveGuide()
      const before = await liveRows(newsroom.payload, id)
      const { status } = await ask(who, 'PATCH', `/guides/${id}?locale=ja${autosave}`, { title: 'Draft' })
      assert.equal(status, 200)
      assert.equal(await liveRows(newsroom.payload, id), before)
    }
  }
})

/** A draft without one language is refused as such, before anybody's rights are looked at. */
const otherLanguages: [string, string, number][] = [
  ['another language', 'locale=en', 403],
  ['no language', '', 400],
  ['all languages', 'locale=all', 400],
  ['all languages by their other name', 'locale=*', 400],
  ['another language to publish', 'locale=ja&publishSpecificLocale=en', 403],
]

for (const [what, query, answer] of otherLanguages) {
  test(`a translator who names ${what} cannot publish`, () =>
    refused(publishingTranslator, 'PATCH', (id) => `/guides/${id}?${query}`, {
      title: 'X',
      _status: 'published',
    }))
  if (!query.includes('publish')) {
    test(`a translator who names ${what} cannot save a draft`, async () => {
      const id = await liveGuide()
      const { status } = await ask(translator, 'PATCH', `/guides/${id}?draft=true&${query}`, { title: 'X' })
      assert.equal(status, answer)
    })
  }
}

test('a translator publishes neither all languages nor an old version, whose text comes back as a draft', async () => {
  await refused(publishingTranslator, 'PATCH', (id) => `/guides/${id}?locale=ja&publishAllLocales=true`, {})
  const id = await liveGuide()
  const before = await liveRows(newsroom.payload, id)
  const versions = await newsroom.payload.findVersions({
    collection: 'guides',
    where: { parent: { equals: id } },
  })
  const restored: number[] = []
  for (const { id: version } of versions.docs) {
    for (const draft of ['', '&draft=true']) {
      const { status } = await ask(
        publishingTranslator,
        'POST',
        `/guides/versions/${version}?locale=en${draft}`,
      )
      assert.equal(status, 403)
      const path = `/guides/versions/${version}?locale=ja${draft}`
      restored.push((await ask(publishingTranslator, 'POST', path)).status)
    }
  }
  assert.ok(restored.includes(200), restored.join())
  assert.equal(await liveRows(newsroom.payload, id), before)
})

test('a translator cannot change what all languages share', async () => {
  const elsewhere = (await sampleFacts(newsroom.payload)).country
  const shared = {
    slug: 'taken-over',
    country: elsewhere,
    sourceLanguage: 'ja',
    authors: [translator.id],
    severity: 'typo',
  }
  const id = await liveGuide()
  const before = await newsroom.payload.findByID({ collection: 'guides', id, draft: true, depth: 0 })
  for (const [field, value] of Object.entries(shared)) {
    const change = { title: 'Too much', [field]: value }
    const refused = await ask(translator, 'PATCH', `/guides/${id}?locale=ja&draft=true`, change)
    assert.equal(refused.status, 403, `${field}: ${refused.text}`)
  }
  await ask(translator, 'PATCH', `/guides/${id}?locale=ja&draft=true`, { title: '訳' })
  const changed = await newsroom.payload.findByID({
    collection: 'guides',
    id,
    draft: true,
    depth: 0,
    locale: 'ja',
  })
  assert.equal(changed.title, '訳')
  for (const field of ['slug', 'country', 'sourceLanguage', 'authors', 'severity', 'carriers'] as const) {
    assert.deepEqual(changed[field], before[field], field)
  }
})

test('copying a public language into another makes a draft, and only in a language one may write', async () => {
  for (const [who, toLocale, allowed] of [
    [translator, 'ja', true],
    [translator, 'ko', false],
    [editor, 'ko', true],
  ] as const) {
    const id = await liveGuide()
    await ask(editor, 'PATCH', `/guides/${id}?locale=en`, { title: 'Public', _status: 'published' })
    const before = await liveRows(newsroom.payload, id)
    const panel = await inPanel(who, 'en')
    const languages = { fromLocale: 'en', toLocale, overrideData: true }
    const copy = async () => {
      await copyDataFromLocaleHandler({ ...panel, collectionSlug: 'guides', docID: id, ...languages })
    }
    if (allowed) await copy()
    else await assert.rejects(copy, /not allowed/)
    const { text } = await ask(editor, 'GET', `/guides/${id}?locale=${toLocale}&draft=true&depth=0`)
    assert.equal(JSON.parse(text).title === 'Public', allowed, text)
    assert.equal(await liveRows(newsroom.payload, id), before)
  }
})

test('nobody schedules a publication past their rights: there is no schedule yet', async () => {
  for (const who of [writer, translator, editor]) {
    const doc = { relationTo: 'guides' as const, value: String(await liveGuide()) }
    const panel = await inPanel(who, 'ja')
    const outcome = await schedulePublishHandler({ ...panel, type: 'publish', date: new Date(), doc })
    assert.match(JSON.stringify(outcome), /"error"/)
  }
})

test('GraphQL refuses what REST refuses', async () => {
  const askGraphQL = askingGraphQL(newsroom)
  const attempts = [
    (id: number) => `mutation { updateGuide(id: ${id}, locale: ja, data: { _status: published }) { id } }`,
    (id: number) =>
      `mutation { updateGuide(id: ${id}, locale: en, draft: true, data: { title: "X" }) { id } }`,
    (id: number) => `mutation { updateGuide(id: ${id}, draft: true, data: { title: "X" }) { id } }`,
    (id: number) => `mutation { deleteGuide(id: ${id}) { id } }`,
  ]
  for (const attempt of attempts) {
    const id = await liveGuide()
    const before = await liveRows(newsroom.payload, id)
    assert.ok((await askGraphQL(translator, attempt(id))).refused, attempt(id))
    assert.equal(await liveRows(newsroom.payload, id), before)
  }
  const id = await liveGuide()
  const own = await askGraphQL(
    translator,
    `mutation { updateGuide(id: ${id}, locale: ja, draft: true, data: { title: "訳" }) { title } }`,
  )
  assert.deepEqual(own.data, { updateGuide: { title: '訳' } })
})

/** What the panel hands to its server functions. */
async function inPanel(who: Colleague, locale: string) {
  const { payload } = newsroom
  const user = await payload.findByID({ collection: 'users', id: who.id })
  const req = await createLocalReq({ user: { ...user, collection: 'users' }, locale }, payload)
  return { req, user: req.user, cookies: new Map<string, string>(), importMap: {}, permissions: {} }
}
