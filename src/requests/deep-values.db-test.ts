import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints } from 'payload'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire, requestTo } from '../../e2e/support/people'
import { prose, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'
import { sayUnreadable } from './unreadable-request'

const newsroom = await ownNewsroom()
const { payload, url } = newsroom
const admin = await hire(payload, 'admin')
const facts = await sampleFacts(payload)
const saved = await payload.create({
  collection: 'guides',
  locale: 'en',
  data: { ...sampleGuide(facts.country), _status: 'published' },
})
const { docs: versions } = await payload.findVersions({
  collection: 'guides',
  where: { parent: { equals: saved.id } },
})

const levels = 10_000
const list = '['.repeat(levels) + ']'.repeat(levels)
const object = `${'{"x":'.repeat(levels)}1${'}'.repeat(levels)}`
const condition = `${'{"and":['.repeat(levels)}{"id":{"equals":1}}${']}'.repeat(levels)}`
const nodes = `{"root":{"type":"root","children":[${'{"type":"list","children":['.repeat(levels)}${']}'.repeat(levels)}]}}`

/** JSON text, which nothing here reads: it is deeper than `JSON.stringify` goes. */
function request(method: string, path: string, body: string, headers: Record<string, string> = {}) {
  const { headers: own, url: address } = requestTo(path, method, admin)
  for (const [name, value] of Object.entries({ 'content-type': 'application/json', ...headers }))
    own.set(name, value)
  return new Request(address, { method, headers: own, body: method === 'GET' ? undefined : body })
}

/** GraphQL says beside the sentence what the status would be. */
type Refusal = { errors?: { message: string; extensions?: { statusCode?: number } }[]; message?: string }

async function refused(name: string, response: Response) {
  const text = await response.text()
  const told = `${name} → ${response.status} ${text.slice(0, 300)}`
  const { errors = [], message }: Refusal = JSON.parse(text)
  const status = response.status === 200 ? (errors[0]?.extensions?.statusCode ?? 400) : response.status
  assert.ok((response.status !== 200 || errors.length > 0) && status >= 400 && status < 500, told)
  const sentence = errors[0]?.message ?? message ?? ''
  assert.match(sentence, /.{8}/, told)
  assert.doesNotMatch(sentence, /unknown error|went wrong|call stack/, told)
}

const ask = (sent: Request) =>
  handleEndpoints({ config: payload.config, payloadInstanceCacheKey: url, request: sent })

const quoted = JSON.stringify(nodes)
const bodies: Record<string, string> = {
  'a text': `{"body":${nodes}}`,
  'a text as words': `{"body":${quoted}}`,
  'a text in every language': `{"body":{"en":${nodes}}}`,
  'a block': `{"body":{"root":{"type":"root","children":[{"type":"block","fields":{"blockType":"note","text":${nodes}}}]}}}`,
  'a word': `{"title":${object}}`,
  'a relation': `{"country":${list}}`,
  'a list': `{"carriers":${list}}`,
  'a field that there is not': `{"nothing":${object}}`,
  'what the form started from': `{"title":"x","base":{"form":"a","language":"en","fingerprints":${object}}}`,
  'the whole body': object,
}
const doors: [string, string][] = [
  ['POST', '/api/guides?locale=en&draft=true'],
  ['POST', '/api/guides?locale=all'],
  ['PATCH', `/api/guides/${saved.id}?locale=en&draft=true&autosave=true`],
  ['PATCH', `/api/guides/${saved.id}?locale=en`],
  ['PATCH', `/api/guides?locale=en&draft=true&where[id][equals]=${saved.id}`],
]

for (const [name, body] of Object.entries(bodies))
  test(`ten thousand levels in ${name} are refused with a sentence at every door of a guide`, async () => {
    for (const [method, path] of doors)
      await refused(`${method} ${path}`, await ask(request(method, path, body)))
  })

const others: [string, string, string][] = [
  ...['countries', 'carriers', 'balance-checks', 'verifications', 'glossary-terms', 'redirects', 'users'].map(
    (slug): [string, string, string] => ['POST', `/api/${slug}?locale=en`, object],
  ),
  ['POST', '/api/users/login', `{"email":${object},"password":"x"}`],
  ['POST', '/api/users/forgot-password', `{"email":${object}}`],
  ['POST', '/api/users/reset-password', `{"token":${object},"password":"x"}`],
  ['POST', '/api/users/unlock', `{"email":${object}}`],
  ['POST', '/api/payload-preferences/list', `{"value":${object}}`],
]

test('ten thousand levels are refused with a sentence at every other door', async () => {
  for (const [method, path, body] of others)
    await refused(`${method} ${path}`, await ask(request(method, path, body)))
})

test('doors that do not look at what is sent answer as ever', async () => {
  const [version] = versions
  for (const [method, path] of [
    ['POST', `/api/guides/versions/${version?.id}?locale=en`],
    ['POST', `/api/guides/access/${saved.id}?locale=en`],
    ['POST', `/api/guides/${saved.id}/previous-text?locale=en`],
    ['DELETE', '/api/redirects?where[from][equals]=nothing'],
  ] as const) {
    const { status } = await ask(request(method, path, object))
    assert.ok(status < 500, `${method} ${path} ${status}`)
  }
})

test('a question of ten thousand levels is refused with a sentence', async () => {
  const asForm = { 'content-type': 'application/x-www-form-urlencoded', 'x-http-method-override': 'GET' }
  const query = `where${'[and][0]'.repeat(levels)}[id][equals]=1`
  for (const body of [query, `where=${condition}`])
    await refused(body.slice(0, 20), await ask(request('POST', '/api/guides', body, asForm)))
})

const askGraphQL = sayUnreadable(GRAPHQL_POST(payload.config))
const inGraphQL = (query: string, variables: string) =>
  askGraphQL(request('POST', '/api/graphql', `{"query":${JSON.stringify(query)},"variables":${variables}}`))

test('ten thousand levels are refused with a sentence over GraphQL, as a value, a question or the query itself', async () => {
  const create =
    'mutation ($v: mutationGuideInput!) { createGuide(locale: en, data: $v, draft: true) { id } }'
  await refused('value', await inGraphQL(create, `{"v":{"title":"x","body":${nodes}}}`))
  await refused(
    'unread',
    await inGraphQL(
      'mutation ($v: JSON) { updatePreference(key: "x", value: $v) { value } }',
      `{"v":${object}}`,
    ),
  )
  const conditions = `${'{"AND":['.repeat(levels)}{"id":{"equals":1}}${']}'.repeat(levels)}`
  await refused(
    'question',
    await inGraphQL('query ($v: Guide_where) { Guides(where: $v) { totalDocs } }', `{"v":${conditions}}`),
  )
  await refused(
    'query',
    await inGraphQL(
      `{ Guides(where: ${'{AND: ['.repeat(levels)}${']}'.repeat(levels)}) { totalDocs } }`,
      '{}',
    ),
  )
  await refused('fields', await inGraphQL(`${'{ a'.repeat(levels)}${'}'.repeat(levels)}`, '{}'))
})

test('what was there before is there as it was', async () => {
  const now = await payload.findByID({ collection: 'guides', id: saved.id, locale: 'en' })
  assert.equal(now.title, saved.title)
  assert.deepEqual(now.body, saved.body)
  assert.deepEqual(saved.body, prose('Dial the code.'))
})
