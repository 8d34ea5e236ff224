import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { commonHeaders, withCommonHeaders } from '@/serving/common-headers'
import { withHealth } from '@/serving/health'
import { withHttpCache } from '@/serving/http-cache'
import { listenForChanges } from '@/serving/listen-for-changes'
import { ResponseCache } from '@/serving/response-cache'
import { hire } from '../../e2e/support/people'
import { sampleFacts } from '../../e2e/support/sample-documents'
import { siteNewsroom } from '../../e2e/support/site-newsroom'
import { handleRequest } from './handle-request'

const { payload, ask, freeze, thaw, kill, close } = await siteNewsroom()
const editor = await hire(payload, 'editor')
const { carrier } = await sampleFacts(payload, { slug: 'norway' }, { slug: 'telenor' })
const cache = new ResponseCache()
const listening = await listenForChanges(cache)

/** How often a page was made. */
let made = 0

/** The site without Next between. */
async function app({ url, headers }: IncomingMessage, response: ServerResponse) {
  made += 1
  const answer = await handleRequest(new Request(`http://${headers.host}${url}`))
  response.statusCode = answer.status
  response.setHeaders(answer.headers)
  response.end(Buffer.from(await answer.arrayBuffer()))
}

const common = commonHeaders('http://127.0.0.1')
const server = createServer(withHttpCache(withCommonHeaders(withHealth(app, cache), common), cache, common))
await once(server.listen(0, '127.0.0.1'), 'listening')
after(async () => {
  server.close()
  server.closeAllConnections()
  await listening.stop()
  await close()
})

async function get(path: string) {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function until(isTrue: () => Promise<boolean> | boolean) {
  for (let look = 0; !(await isTrue()); look += 1) {
    assert.ok(look < 1_000, `never: ${isTrue}`)
    await pause(50)
  }
}

const isReady = async () => (await get('/readyz')).status === 200

async function restsOnTheCache() {
  made = 0
  const cached = await get('/en/norway/telenor')
  assert.deepEqual([cached.status, made], [200, 0])
  assert.equal((await get('/healthz')).status, 200)
  assert.equal((await get('/readyz')).status, 503)
}

test('of a frozen database: cached pages are sent, the site says that it lives and is not ready, and who misses is told once for all', async () => {
  assert.equal((await get('/en/norway/telenor')).status, 200)
  assert.ok(await isReady())
  freeze()
  await restsOnTheCache()
  const misses = await Promise.all(Array.from({ length: 20 }, () => get('/ja/norway/telenor')))
  for (const { status, headers, text } of misses) {
    assert.deepEqual([status, headers.get('retry-after')], [503, '10'])
    assert.match(text, /lang="ja"/)
  }
  assert.equal(made, 1)
  await until(() => !cache.connected)
  assert.match((await get('/en/norway/telenor')).headers.get('cache-status') ?? '', /database-away/)
  thaw()
  await until(isReady)
  assert.equal((await get('/ja/norway/telenor')).status, 200)
})

test('of a killed database: cached pages are sent, and when it is back, all is well by itself', async () => {
  assert.equal((await get('/en/norway/telenor')).status, 200)
  kill()
  await until(() => !cache.connected)
  assert.match((await get('/en/norway/telenor')).headers.get('cache-status') ?? '', /database-away/)
  await until(isReady)
  const saved = await ask(editor, 'PATCH', `/carriers/${carrier}?locale=en`, { nativeName: 'Telenor again' })
  assert.equal(saved.status, 200, saved.text)
  await until(async () => (await get('/en/norway/telenor')).text.includes('Telenor again'))
})
