import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { type Colleague, hire, replyFrom } from '../../e2e/support/people'
import {
  prose,
  proseWithLinks,
  sampleCheck,
  sampleFacts,
  sampleGuide,
} from '../../e2e/support/sample-documents'
import { mostDocuments } from './request-limits'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const admin = await hire(payload, 'admin')
const writer = await hire(payload, 'writer')
const { country, carrier } = await sampleFacts(payload)
const check = await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })
const verdict = { balanceCheck: check.id, outcome: 'correct' as const, by: admin.id }
await payload.create({ collection: 'verifications', data: verdict })
const guide = sampleGuide(country, { authors: [admin.id], carriers: [carrier] })
await payload.create({ collection: 'guides', data: { ...guide, _status: 'published' } })
for (let n = 0; n < mostDocuments + 5; n++) {
  await payload.create({ collection: 'redirects', data: { from: `/old-${n}`, to: '/new' } })
}

test('nobody gets more documents at once than the bound, however they ask', async () => {
  for (const who of [undefined, writer]) {
    for (const [query, expected] of [
      ['limit=0', mostDocuments],
      ['limit=100000', mostDocuments],
      ['pagination=false', 10],
      ['pagination=false&limit=0', mostDocuments],
      ['limit=-1', mostDocuments],
      ['limit=x', mostDocuments],
    ] as const) {
      const { docs } = await ask(who, 'GET', `/redirects?${query}`)
      assert.equal(docs?.length, expected, query)
    }
  }
  const { text } = await askingGraphQL(newsroom)(
    writer,
    '{ Redirects(limit: 0, pagination: false) { docs { id } } }',
  )
  assert.equal(text.match(/"id":\d+/g)?.length, mostDocuments, text.slice(0, 200))
})

test('an ordinary question is answered as usual', async () => {
  assert.equal((await ask(undefined, 'GET', '/redirects')).docs?.length, 10)
  assert.equal((await ask(undefined, 'GET', '/redirects?limit=25')).docs?.length, 25)
})

test('a question that keeps the database busy for minutes is refused, however it is asked', async () => {
  const or = Array.from({ length: 1_000 }, () => ({ 'carriers.country.slug': { like: 'a' } }))
  const where = encodeURIComponent(JSON.stringify({ or }))
  const inBody = new Request('http://127.0.0.1:3000/api/guides', {
    method: 'POST',
    headers: { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
    body: `locale=en&where=${where}`,
  })
  const { config } = payload
  const overridden = { config, payloadInstanceCacheKey: newsroom.url, request: inBody }
  const graphQL = 'query ($or: [Guide_where_or]) { Guides(where: { OR: $or }) { totalDocs } }'
  const answers = [
    await ask(undefined, 'GET', `/guides?locale=en&where=${where}`),
    await ask(undefined, 'GET', `/guides/count?locale=en&where=${where}`),
    await ask(
      writer,
      'GET',
      `/guides/versions?locale=en&where=${where.replaceAll('carriers', 'version.carriers')}`,
    ),
    await ask(writer, 'PATCH', `/guides?locale=en&where=${where}`, { title: 'x' }),
    await ask(writer, 'DELETE', `/guides?locale=en&where=${where}`),
    await replyFrom(await handleEndpoints(overridden)),
    await askingGraphQL(newsroom)(writer, graphQL, {
      or: or.map(() => ({ title: { like: 'a' } })),
    }),
  ]
  for (const { status, text } of answers)
    assert.match(`${status} ${text}`, /^[24]00 .*has more than 100 conditions/, text.slice(0, 300))
  const sort = Array.from({ length: 11 }, () => 'title').join()
  const { text } = await ask(undefined, 'GET', `/guides?locale=en&sort=${sort}`)
  assert.match(text, /"sort\\" has more than 10 fields/)
})

test('our own code still reads everything, and Payload what others refer to', async () => {
  const { docs } = await newsroom.payload.find({ collection: 'redirects', pagination: false })
  assert.equal(docs.length, mostDocuments + 5)
  const where = { id: { in: Array.from({ length: 1_500 }, (_, n) => n) } }
  for (const how of [{ overrideAccess: true }, { overrideAccess: false, currentDepth: 1 }])
    await newsroom.payload.find({ collection: 'redirects', where, ...how })
})

test('a language that the site does not have is named in the answer', async () => {
  const { status, errors } = await ask(undefined, 'GET', '/guides?locale=xx')
  assert.equal(status, 400)
  assert.match(errors?.[0]?.message ?? '', /no language "xx"/)
})

test('no language means the default one', async () => {
  const { docs } = await ask(undefined, 'GET', '/guides')
  assert.match(String(docs?.[0]?.title), /Guide/)
})

test('relations are followed three deep and no deeper', async () => {
  const published = { _status: 'published' as const }
  let body = prose('Here it ends.')
  let id = 0
  for (const title of ['Fourth', 'Third', 'Second', 'First', 'Start']) {
    const data = { ...sampleGuide(country, { title, body }), ...published }
    id = (await newsroom.payload.create({ collection: 'guides', data })).id
    body = proseWithLinks([id])
  }
  const { text } = await ask(undefined, 'GET', `/guides/${id}?locale=en&depth=100`)
  const found = text.match(/Start|First|Second|Third|Fourth/g)
  assert.deepEqual(new Set(found), new Set(['Start', 'First', 'Second', 'Third']))
})

test('GraphQL tells nobody about its schema, and refuses questions without end', async () => {
  const askGraphQL = askingGraphQL(newsroom)
  const aliases = Array.from({ length: 149 }, (_, n) => `a${n}: Redirects { totalDocs }`).join(' ')
  const questions = [
    '{ __schema { types { name } } }',
    '{ __type(name: "User") { fields { name } } }',
    `{ ${aliases} }`,
  ]
  for (const question of questions) {
    assert.equal((await askGraphQL(undefined, question)).status, 401, question)
    const { data, refused } = await askGraphQL(writer, question)
    assert.deepEqual([data, refused], [null, true], question)
  }
})

const hiddenFields = ['hash', 'salt', 'email', 'resetPasswordToken', 'sessions.id']

test('a visitor cannot ask about people, in any way', async () => {
  for (const field of hiddenFields) {
    for (const query of [`where[${field}][exists]=true`, `sort=${field}`, `select[${field}]=true`]) {
      assert.equal((await ask(undefined, 'GET', `/users?${query}`)).status, 403, query)
    }
    assert.equal(
      (await ask(undefined, 'GET', `/users/count?where[${field}][exists]=true`)).status,
      403,
      field,
    )
  }
})

test('nobody learns of hidden fields by searching or sorting, directly or through relations', async () => {
  const searches: [Colleague | undefined, string][] = [
    [undefined, '/guides?locale=en&where[authors.FIELD][exists]=true'],
    [undefined, '/balance-checks?where[verification.by.FIELD][exists]=true'],
    [writer, '/users?where[FIELD][exists]=true'],
    [writer, '/users?sort=FIELD'],
    [writer, '/guides?locale=en&where[authors.FIELD][exists]=true'],
    [writer, '/guides?locale=en&where[authors][contains][FIELD][exists]=true'],
  ]
  for (const [who, search] of searches) {
    for (const field of hiddenFields) {
      const path = search.replace('FIELD', field)
      const { status, text } = await ask(who, 'GET', path)
      assert.equal(status, 400, `${who?.role ?? 'visitor'} ${path}: ${text.slice(0, 200)}`)
      assert.match(text, new RegExp(`cannot be queried: ${field}"`), path)
    }
    if (who) assert.equal((await ask(who, 'GET', search.replace('FIELD', 'name'))).status, 200, search)
  }
  for (const list of ['/guides?locale=en&sort=authors.', '/balance-checks?sort=verification.by.']) {
    for (const field of hiddenFields) {
      const { status, text } = await ask(undefined, 'GET', list + field)
      assert.equal(status, 400, `${list}${field}: ${text.slice(0, 200)}`)
      assert.match(text, /Sort by a field of the documents themselves/, list + field)
    }
  }
})

test('no answer carries a hidden field', async () => {
  for (const who of [undefined, writer]) {
    for (const path of [
      '/users',
      `/users/${admin.id}`,
      '/guides?locale=en&depth=3',
      '/balance-checks?depth=3',
    ]) {
      const { text } = await ask(who, 'GET', path)
      assert.doesNotMatch(text, /"(hash|salt|resetPasswordToken)":|"sessions":\[\{/, path)
      assert.ok(!text.includes(admin.email), path)
    }
  }
})

test('nobody makes Payload’s own records by hand, and no visitor reads them', async () => {
  const record = { key: 'x', name: 'x', data: {}, user: { relationTo: 'users', value: 1 } }
  for (const [slug, refusal] of [
    ['payload-locked-documents', 403],
    ['payload-preferences', 403],
    ['payload-kv', 403],
    // It has no endpoints at all.
    ['payload-migrations', 501],
  ] as const) {
    for (const who of [undefined, writer]) {
      const made = await ask(who, 'POST', `/${slug}`, record)
      assert.equal(made.status, refusal, `${slug}: ${made.text}`)
    }
    assert.equal((await ask(undefined, 'GET', `/${slug}`)).status, refusal, slug)
  }
})

test('a lock is taken over for oneself only', async () => {
  const lock = await newsroom.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'users', value: admin.id },
      user: { relationTo: 'users', value: admin.id },
    },
  })
  const path = `/payload-locked-documents/${lock.id}`
  const other = await hire(newsroom.payload, 'editor')
  assert.equal((await ask(writer, 'DELETE', path)).status, 403)
  assert.equal(
    (await ask(writer, 'PATCH', path, { user: { relationTo: 'users', value: other.id } })).status,
    403,
  )
  assert.equal(
    (await ask(writer, 'PATCH', path, { user: { relationTo: 'users', value: writer.id } })).status,
    200,
  )
  assert.equal((await ask(writer, 'DELETE', path)).status, 200)
})
