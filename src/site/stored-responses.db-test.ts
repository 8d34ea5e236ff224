import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import configPromise from '@payload-config'
import { getPayload } from 'payload'
import { addresses, markdownOf } from '@/addresses'
import { database } from '@/database'
import { withHttpCache } from '@/serving/http-cache'
import { withOneSpelling } from '@/serving/one-spelling'
import { ResponseCache } from '@/serving/response-cache'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { sampleFacts } from '../../e2e/support/sample-documents'
import { handleRequest } from './handle-request'

const newsroom = await ownNewsroom()
await sampleFacts(newsroom.payload, { slug: 'norway' }, { slug: 'telenor' })
await newsroom.payload.create({ collection: 'redirects', data: { from: '/norge', to: '/norway' } })

/** Pages ask the newsroom of the settings: here it is on the test's database. */
const db = database({ databaseUrl: newsroom.url, poolSize: 4 })
Object.assign(await configPromise, { db, secret: 'a secret that only tests know' })
newsroom.atEnd(async () => (await getPayload({ config: configPromise })).destroy())

const cache = new ResponseCache()
cache.connect()
const server = createServer(
  withHttpCache(
    withOneSpelling(async ({ url, method, headers }, response) => {
      const language = headers['accept-language'] ?? ''
      const asked = new Request(`http://127.0.0.1${url}`, {
        method,
        headers: { 'accept-language': language },
      })
      const answered = await handleRequest(asked)
      response.statusCode = answered.status
      response.setHeaders(answered.headers)
      response.end(Buffer.from(await answered.arrayBuffer()))
    }),
    cache,
    {},
  ),
).listen(0, '127.0.0.1')
await once(server, 'listening')
after(() => server.closeAllConnections())
after(() => server.close())

async function ask(path: string): Promise<number> {
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const response = await fetch(origin + path, { redirect: 'manual' })
  await response.arrayBuffer()
  return response.status
}

test('of all that can be asked for, only pages that exist and old addresses are stored, each once', async () => {
  const norway = addresses.country('en', 'norway')
  for (const [path, status] of [
    [norway, 200],
    [markdownOf(norway), 200],
    [addresses.carrier('ja', 'norway', 'telenor'), 200],
    ['/en/norge', 301],
    [addresses.robots(), 200],
  ] as const)
    for (const query of ['', '?a=1', '?a=2', '?q=sim']) assert.equal(await ask(path + query), status, path)
  assert.equal(cache.stored.responses, 5)
  for (const [path, status] of [
    ['/', 302],
    ['/en/did-it-work', 302],
    ['/en/did-it-work?check=x', 200],
    ['/sitemap-999.xml', 404],
    ['/data/countries/atlantis.json', 404],
    ['/offline/keep.0.js', 404],
    ['/pictures/en/atlantis.png', 404],
  ] as const)
    assert.equal(await ask(path), status, path)
  for (let n = 0; n < 8; n++) {
    assert.equal(await ask(`/en/atlantis-${n}`), 404)
    assert.equal(await ask(`/en/norway/line-${n}.md`), 404)
    assert.equal(await ask(`/ja/guides/guide-${n}`), 404)
    assert.equal(await ask(`/EN/Norway?n=${n}`), 308)
    assert.equal(await ask(`/en/search?q=norw%61y&n=${n}&q=${n}`), 200)
  }
  assert.equal(cache.stored.responses, 5)
})
