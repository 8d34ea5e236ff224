/** A string that only drafts hold, searched for as a visitor in every way the interfaces offer. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageCodes } from '@/translation/languages'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { type Ask, hire } from '../../e2e/support/people'
import { prose, proseWithLinks, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'

const secret = 'xq7vz-unpublished'
const never = 'xq7vz-written-nowhere'

const secretText = { title: secret, summary: secret, body: prose(secret) }
const japanese = { title: '公開', summary: '公開', body: prose('公開') }

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const facts = await sampleFacts(newsroom.payload)
const guides = [await neverPublished(), await onlyJapanese(), await newerDraft(), await takenBack()]
await linkTo(guides)

async function neverPublished() {
  return write('?locale=en&draft=true', { ...sampleGuide(facts.country), ...secretText, slug: secret })
}

/** Public in Japanese; its English draft lies in the same row. */
async function onlyJapanese() {
  const id = await write('?locale=en&draft=true', { ...sampleGuide(facts.country), ...secretText })
  await change(id, '?locale=ja', { ...japanese, _status: 'published' })
  return id
}

async function newerDraft() {
  const id = await write('?locale=en', { ...sampleGuide(facts.country), _status: 'published' })
  await change(id, '?locale=ja', { ...japanese, _status: 'published' })
  await change(id, '?locale=en&draft=true', { ...secretText, slug: `${secret}-next` })
  return id
}

async function takenBack() {
  const id = await write('?locale=en', { ...sampleGuide(facts.country), ...secretText, _status: 'published' })
  await change(id, '?locale=en', { _status: 'draft' })
  return id
}

/** A public guide whose text links to all of them, for those who follow relations. */
async function linkTo(targets: number[]) {
  return write('?locale=en', {
    ...sampleGuide(facts.country),
    body: proseWithLinks(targets),
    _status: 'published',
  })
}

async function write(query: string, guide: object) {
  const { doc, text } = await ask(editor, 'POST', `/guides${query}`, guide)
  assert.ok(doc, text)
  return doc.id
}

async function change(id: number, query: string, data: object) {
  const { status, text } = await ask(editor, 'PATCH', `/guides/${id}${query}`, data)
  assert.equal(status, 200, text)
}

const languages = [...languageCodes, 'all', '*', 'xx', '']
const readings = [
  '',
  'draft=true',
  'depth=3',
  'draft=true&depth=3',
  'fallback-locale=en',
  'fallbackLocale=en&draft=true',
  'fallback-locale[]=en&fallback-locale[]=ja',
  'limit=0',
  'pagination=false&limit=100000',
  'trash=true',
  'select[title]=true&select[body]=true',
  'flattenLocales=false',
]

test('a visitor finds no draft in lists, by id, among versions or through relations', async () => {
  for (const language of languages) {
    for (const reading of readings) {
      const query = `?locale=${language}&${reading}`
      const paths = [
        `/guides${query}`,
        `/guides/versions${query}`,
        ...guides.map((id) => `/guides/${id}${query}`),
      ]
      for (const path of [...paths, `/countries/${facts.country}${query}`, `/guides/count${query}`]) {
        const { text } = await ask(undefined, 'GET', path)
        assert.ok(!text.includes(secret), path)
      }
    }
  }
})

test('a visitor learns nothing by searching for what only a draft says', async () => {
  for (const path of searchPaths()) {
    for (const query of ['locale=ja', 'locale=en', 'locale=all', 'locale=ja&draft=true', '']) {
      const found = await ask(undefined, 'GET', `/guides?${query}&where[${path}][contains]=${secret}`)
      const nothing = await ask(undefined, 'GET', `/guides?${query}&where[${path}][contains]=${never}`)
      assert.deepEqual(visible(found), visible(nothing), `${path} ${query}`)
      const count = `/guides/count?${query}&where[or][0][${path}][contains]=`
      const counted = await ask(undefined, 'GET', count + secret)
      assert.deepEqual(visible(counted), visible(await ask(undefined, 'GET', count + never)), count)
      for (const { status, text } of [found, counted])
        assert.ok(status === 200 || status === 400, `${path} ${query}: ${text}`)
    }
  }
})

function searchPaths() {
  const inLanguages = ['title', 'summary', 'body'].flatMap((field) => [field, `${field}.en`, `${field}__en`])
  return [
    ...inLanguages,
    'title.ja.en',
    'slug',
    'version.title',
    'version.title.en',
    'body.root.children.text',
  ]
}

/** Everything in an answer but the question. */
const visible = ({ status, totalDocs, docs }: Awaited<ReturnType<Ask>>) => ({ status, totalDocs, docs })

test('a visitor learns nothing from the order of a list', async () => {
  for (const sort of ['title.en', '-title.en', 'title__en', 'version.title.en']) {
    const { status } = await ask(undefined, 'GET', `/guides?locale=ja&sort=${sort}`)
    assert.equal(status, 400, sort)
  }
})

test('a visitor finds no draft over GraphQL: without a session nothing is answered', async () => {
  const askGraphQL = askingGraphQL(newsroom)
  for (const options of [
    'locale: en',
    'locale: ja',
    'draft: true',
    'locale: ja, draft: true',
    'locale: ja, fallbackLocale: en',
  ]) {
    const queries = [
      `{ Guides(${options}, limit: 0) { docs { id title summary body slug } } }`,
      `{ Guides(${options}, where: { title: { contains: "${secret}" } }) { totalDocs docs { title } } }`,
      ...guides.map((id) => `{ Guide(id: ${id}, ${options}) { title summary body slug } }`),
      `{ versionsGuides(limit: 50) { docs { version { title } } } }`,
    ]
    for (const query of queries) {
      const { status, data, text } = await askGraphQL(undefined, query)
      assert.deepEqual([status, data], [401, null], query)
      assert.ok(!text.includes(`"${secret}`), `${query} ${text}`)
    }
  }
})

test('people signed in do find it, in the ways that show a visitor nothing', async () => {
  for (const path of [
    `/guides?locale=en&draft=true&where[title][contains]=${secret}`,
    '/guides/versions?locale=en',
    ...guides.map((id) => `/guides/${id}?locale=en&draft=true`),
  ])
    assert.ok((await ask(editor, 'GET', path)).text.includes(secret), path)
  const query = `{ Guides(locale: en, draft: true, where: { title: { contains: "${secret}" } }) { totalDocs } }`
  const { text } = await askingGraphQL(newsroom)(editor, query)
  assert.match(text, /"totalDocs":[1-9]/)
})
