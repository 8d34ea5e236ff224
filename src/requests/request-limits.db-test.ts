import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type FreshNewsroom, freshNewsroom } from '../../e2e/support/fresh-database'
import { askingGraphQL } from '../../e2e/support/graphql'
import { type Ask, asking, type Colleague, hire } from '../../e2e/support/people'
import { sampleCheck, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'
import { mostDocuments } from './request-limits'

let newsroom: FreshNewsroom
let ask: Ask
let admin: Colleague
let writer: Colleague

before(async () => {
  newsroom = await freshNewsroom()
  ask = asking(newsroom)
  const { payload } = newsroom
  admin = await hire(payload, 'admin')
  writer = await hire(payload, 'writer')
  const { country, carrier } = await sampleFacts(payload)
  const verification = { state: 'verified' as const, day: '2026-11-01T00:00:00.000Z', by: admin.id }
  await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier, { verification }) })
  const guide = sampleGuide(country, { authors: [admin.id], carriers: [carrier] })
  await payload.create({ collection: 'guides', data: { ...guide, _status: 'published' } })
  for (let n = 0; n < mostDocuments + 5; n++) {
    await payload.create({ collection: 'redirects', data: { from: `/old-${n}`, to: '/new' } })
  }
})
after(() => newsroom.close())

test('nobody gets more documents at once than the bound, however they ask', async () => {
  for (const who of [undefined, writer]) {
    for (const query of [
      'limit=0',
      'limit=100000',
      'pagination=false',
      'pagination=false&limit=0',
      'limit=-1',
      'limit=x',
    ]) {
      const { status, docs } = await ask(who, 'GET', `/redirects?${query}`)
      assert.equal(status, 200, query)
      assert.ok(docs && docs.length <= mostDocuments, `${query}: ${docs?.length}`)
    }
  }
  const { data } = await askingGraphQL(newsroom)(
    undefined,
    '{ Redirects(limit: 0, pagination: false) { docs { id } } }',
  )
  assert.ok(JSON.stringify(data).split('"id"').length <= mostDocuments + 1)
})

test('an ordinary question is answered as usual', async () => {
  assert.equal((await ask(undefined, 'GET', '/redirects')).docs?.length, 10)
  assert.equal((await ask(undefined, 'GET', '/redirects?limit=25')).docs?.length, 25)
})

test('our own code still reads everything', async () => {
  const { docs } = await newsroom.payload.find({ collection: 'redirects', pagination: false })
  assert.equal(docs.length, mostDocuments + 5)
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
  const { text } = await ask(undefined, 'GET', '/guides?locale=en&depth=100')
  assert.ok(text.length < 20_000)
})

test('GraphQL tells visitors nothing about its schema, and refuses questions without end', async () => {
  const askGraphQL = askingGraphQL(newsroom)
  assert.ok((await askGraphQL(undefined, '{ __schema { types { name } } }')).refused)
  assert.ok((await askGraphQL(undefined, '{ __type(name: "User") { fields { name } } }')).refused)
  const aliases = Array.from({ length: 400 }, (_, n) => `a${n}: Redirects { totalDocs }`).join(' ')
  assert.ok((await askGraphQL(undefined, `{ ${aliases} }`)).refused)
})

const hiddenFields = [
  'hash',
  'salt',
  'email',
  'resetPasswordToken',
  'sessions.id',
  'loginAttempts',
  'lockUntil',
]

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
  const routes: [Colleague | undefined, string][] = [
    [undefined, '/guides?locale=en&where[authors.FIELD][exists]=true'],
    [undefined, '/guides?locale=en&sort=authors.FIELD'],
    [undefined, '/balance-checks?where[verification.by.FIELD][exists]=true'],
    [undefined, '/balance-checks?sort=verification.by.FIELD'],
    [writer, '/users?where[FIELD][exists]=true'],
    [writer, '/users?sort=FIELD'],
    [writer, '/guides?locale=en&where[authors.FIELD][exists]=true'],
    [writer, '/guides?locale=en&where[authors][contains][FIELD][exists]=true'],
  ]
  for (const [who, route] of routes) {
    for (const field of hiddenFields) {
      const path = route.replace('FIELD', field)
      const { status, docs, text } = await ask(who, 'GET', path)
      assert.ok(
        status >= 400 || docs?.length === 0,
        `${who?.role ?? 'visitor'} ${path}: ${text.slice(0, 200)}`,
      )
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

test('a visitor cannot read or write Payload’s own records; people touch nobody else’s', async () => {
  for (const slug of [
    'payload-locked-documents',
    'payload-preferences',
    'payload-kv',
    'payload-migrations',
  ]) {
    for (const who of [undefined, writer]) {
      const made = await ask(who, 'POST', `/${slug}`, {
        key: 'x',
        name: 'x',
        data: {},
        user: { relationTo: 'users', value: 1 },
      })
      assert.ok(made.status >= 400, `${slug}: ${made.text}`)
    }
    assert.ok((await ask(undefined, 'GET', `/${slug}`)).status >= 400, slug)
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
  assert.ok((await ask(writer, 'DELETE', path)).status >= 400)
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
