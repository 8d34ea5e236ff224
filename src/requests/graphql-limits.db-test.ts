import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire, requestTo } from '../../e2e/support/people'
import { graphqlForPeople, mostTokens } from './graphql-limits'

const newsroom = await ownNewsroom()
const writer = await hire(newsroom.payload, 'writer')
const address = 'http://127.0.0.1:3000/api/graphql'
const json = { 'content-type': 'application/json' }

/** What stands behind the limits, and how often it is reached. */
let reached = 0
const { GET, POST } = graphqlForPeople(Promise.resolve(newsroom.payload.config), async (request) => {
  reached++
  return new Response(await request.text())
})

async function send(headers: Record<string, string>, body: string) {
  reached = 0
  const response = await POST(new Request(address, { method: 'POST', headers, body }))
  return { status: response.status, text: await response.text() }
}

const signedIn = { ...json, authorization: `JWT ${writer.token}` }
const query = (text: string) => JSON.stringify({ query: text })
const small = query('{ Guides { totalDocs } }')

test('a stranger is told to sign in, and nothing of what a stranger sends is read', async () => {
  const cookie = `payload-token=${writer.token}`
  const strangers: Record<string, string>[] = [
    {},
    { authorization: 'JWT nonsense' },
    { authorization: `Basic ${writer.token}` },
    { cookie, origin: 'https://evil.example' },
    { cookie, 'sec-fetch-site': 'cross-site' },
    { cookie },
  ]
  for (const headers of strangers) {
    let pulled = 0
    const pull = (controller: ReadableStreamDefaultController) => {
      pulled++
      controller.enqueue(new TextEncoder().encode(small))
      controller.close()
    }
    const body = new ReadableStream({ pull }, { highWaterMark: 0 })
    const sent = { method: 'POST', headers: { ...json, ...headers }, body, duplex: 'half' as const }
    const request = new Request(address, sent)
    reached = 0
    const response = await POST(request)
    const told = JSON.stringify(headers)
    assert.equal(response.status, 401, told)
    assert.match(await response.text(), /^\{"errors":\[\{"message":"GraphQL is for people who are signed in/)
    assert.deepEqual([pulled, reached, request.bodyUsed], [0, 0, false], told)
  }
  assert.equal((await GET(new Request(`${address}?query={Guides{totalDocs}}`))).status, 401)
})

test('whoever has a session is answered, by token as by the panel’s own cookie', async () => {
  const cookie = `payload-token=${writer.token}`
  for (const headers of [
    signedIn,
    { ...json, authorization: `Bearer ${writer.token}` },
    { ...json, cookie, origin: 'http://localhost:3000' },
    { ...json, cookie, 'sec-fetch-site': 'same-origin' },
  ]) {
    assert.deepEqual(await send(headers, small), { status: 200, text: small }, JSON.stringify(headers))
    assert.equal(reached, 1)
  }
})

test('a session that has ended is none', async () => {
  const leaving = await hire(newsroom.payload, 'editor')
  const headers = { ...json, authorization: `JWT ${leaving.token}` }
  assert.equal((await send(headers, small)).status, 200)
  await newsroom.ask(leaving, 'POST', '/users/logout')
  assert.equal((await send(headers, small)).status, 401)
})

/** 26 fragments in less than 1,000 bytes ask for 2^25 fields. */
const doubling = `{ Guides { docs { ...a } } } ${Array.from('abcdefghijklmnopqrstuvwxyz', (name, n) => {
  const next = String.fromCharCode(98 + n)
  return `fragment ${name} on Guide { ${n < 25 ? `...${next} ...${next}` : 'id'} }`
}).join(' ')}`

const repeated = (times: number, part: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => part(n)).join(' ')

test('a document that asks for too much is refused before anybody walks it', async () => {
  for (const [text, why] of [
    [doubling, /more than 300 fields/],
    [`{ Guides { docs { ${'id '.repeat(300)} } } }`, /more than 300 fields/],
    ['{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }', /more than 300 fields/],
    [`{ ${repeated(11, (n) => `a${n}: Guides { totalDocs }`)} }`, /more than 10 aliases/],
    [
      `{ ...a ...a ...a } fragment a on Query { ${repeated(4, (n) => `a${n}: Guides { totalDocs }`)} }`,
      /aliases/,
    ],
    [`${'{ a '.repeat(11)}${'}'.repeat(11)}`, /more than 10 fields deep/],
    [`{ Guides(where: { id: { in: [${'1 '.repeat(mostTokens)}] } }) { totalDocs } }`, /tokens/],
    ['{ Guides(where: '.padEnd(90_000, '{ and: ['), /nested too deep/],
    ['{ nothing', /Syntax Error/],
  ] as const) {
    const { status, text: answer } = await send(signedIn, query(text))
    assert.equal(status, 400, text.slice(0, 100))
    assert.match(answer, /^\{"errors":\[\{"message":"/)
    assert.match(answer, why)
    assert.equal(reached, 0, text.slice(0, 100))
  }
})

test('a document up to the limits passes', async () => {
  for (const text of [
    `{ Guides { docs { ${'id '.repeat(298)} } } }`,
    `{ ${repeated(10, (n) => `a${n}: Guides { totalDocs }`)} }`,
    `${'{ a '.repeat(10)}${'}'.repeat(10)}`,
  ]) {
    assert.equal((await send(signedIn, query(text))).status, 200, text)
    assert.equal(reached, 1)
  }
})

test('no other way of sending leads past the limits', async () => {
  const authorization = `JWT ${writer.token}`
  const form = requestTo('/api/graphql', 'POST', writer, new FormData())
  const kinds = ['application/graphql', 'application/x-www-form-urlencoded', 'text/plain', '']
  for (const kind of [...kinds, form.headers.get('content-type') ?? 'multipart/form-data'])
    assert.equal((await send({ authorization, 'content-type': kind }, query(doubling))).status, 415, kind)
  for (const body of [`[${small},${small}]`, '[]', 'null', '"x"', '{}', '{"query":["{ x }"]}'])
    assert.equal((await send(signedIn, body)).status, 400, body)
  assert.match((await send(signedIn, '{bad')).text, /JSON is damaged/)
  const inAddress = new Request(`${address}?query=${encodeURIComponent(doubling)}`, { headers: signedIn })
  assert.equal((await GET(inAddress)).status, 405)
  assert.equal(reached, 0)
})

test('Payload itself answers what passes, also where variables are nested without end', async () => {
  const ask = askingGraphQL(newsroom)
  assert.equal((await ask(writer, '{ Guides { totalDocs } }')).text, '{"data":{"Guides":{"totalDocs":0}}}')
  const config = Promise.resolve(newsroom.payload.config)
  const { POST } = graphqlForPeople(config, GRAPHQL_POST(config))
  const nested = `${'['.repeat(40_000)}${']'.repeat(40_000)}`
  for (const kind of ['JSON', 'Guide_where', '[Guide_where]']) {
    const document = JSON.stringify(`query ($v: ${kind}) { Guides(where: $v) { totalDocs } }`)
    const body = `{"query":${document},"variables":{"v":${nested}}}`
    const response = await POST(new Request(address, { method: 'POST', headers: signedIn, body }))
    const text = await response.text()
    assert.ok(response.status < 500, text.slice(0, 300))
    assert.match(text, /^\{"errors":\[\{"message":"/, text.slice(0, 300))
  }
})
