import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener, request } from 'node:http'
import { after, before, beforeEach, describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { withHttpCache } from './http-cache'
import { ResponseCache } from './response-cache'

/** What the application before which the cache stands does, and how often it was asked. */
let app: RequestListener
let asked = 0
let cache: ResponseCache

const common = { 'x-content-type-options': 'nosniff' }
const server = createServer((incoming, response) =>
  withHttpCache(
    (...args) => {
      asked += 1
      app(...args)
    },
    cache,
    common,
  )(incoming, response),
)
before(() => once(server.listen(0, '127.0.0.1'), 'listening'))
after(() => server.close())
beforeEach(() => {
  asked = 0
  cache = new ResponseCache()
  cache.connect()
})

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const sent = request({ port, path, method, headers, host: '127.0.0.1' }).end()
  const [response] = await once(sent, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

const html = '<!doctype html><title>Saldo</title>'.repeat(40)
const page =
  (text = html, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) => {
    response.statusCode = status
    const own = { 'content-type': 'text/html; charset=utf-8', 'surrogate-key': 'site carrier:1', ...headers }
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value)
    response.write(text.slice(0, 10))
    response.end(text.slice(10))
  }

describe('a response with Surrogate-Key', () => {
  it('is stored under its path, whatever its query, until one of its tags is purged', async () => {
    app = page('first')
    for (const path of ['/en', '/en', '/en?utm=1']) assert.equal((await ask(path)).body.toString(), 'first')
    assert.equal(asked, 1)
    cache.purge(['carrier:2'])
    await ask('/en')
    assert.equal(asked, 1)
    cache.purge(['carrier:1'])
    app = page('second')
    assert.equal((await ask('/en')).body.toString(), 'second')
  })

  it('is sent in the smallest encoding that the client takes, from the application as from the store', async () => {
    app = page()
    for (const round of ['made', 'stored']) {
      for (const [takes, encoding, decode] of [
        ['gzip, deflate, BR', 'br', brotliDecompressSync],
        ['gzip', 'gzip', gunzipSync],
        ['br;q=0, *', 'gzip', gunzipSync],
        ['identity', undefined, (body: Buffer) => body],
      ] as const) {
        cache.purge(round === 'made' ? ['site'] : [])
        const { headers, body } = await ask('/en', { 'accept-encoding': takes })
        assert.equal(headers['content-encoding'], encoding, takes)
        assert.equal(headers.vary, 'accept-encoding')
        assert.equal(headers['content-length'], String(body.length))
        assert.equal(decode(body).toString(), html)
        assert.equal(headers['x-content-type-options'], 'nosniff')
      }
    }
  })

  it('is 304 without a body to whoever holds it, however they say so', async () => {
    app = page()
    const { headers } = await ask('/en', { 'accept-encoding': 'br' })
    const etag = headers.etag ?? ''
    for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('/en', { 'accept-encoding': 'br', 'if-none-match': condition })
      assert.deepEqual([again.status, again.body.length, again.headers.etag], [304, 0, etag], condition)
    }
    const other = { 'accept-encoding': 'gzip', 'if-none-match': etag }
    assert.equal((await ask('/en', other)).status, 200)
  })

  it('answers HEAD with the headers of GET, also before anybody asked', async () => {
    app = page()
    for (const round of [1, 2]) {
      const { status, headers, body } = await ask('/en', { 'accept-encoding': 'br' }, 'HEAD')
      assert.deepEqual([status, body.length], [200, 0], String(round))
      assert.ok(Number(headers['content-length']) > 0)
    }
    assert.equal(asked, 1)
    assert.equal((await ask('/en')).body.toString(), html)
    assert.equal(asked, 1)
  })

  it('that no-store forbids to store is compressed, and made anew each time', async () => {
    app = page(html, { 'surrogate-key': '', 'surrogate-control': 'no-store' }, 404)
    for (const times of [1, 2]) {
      const { status, headers } = await ask('/nowhere', { 'accept-encoding': 'br' })
      assert.deepEqual([status, headers['content-encoding'], asked], [404, 'br', times])
      assert.equal(headers['surrogate-control'], undefined)
    }
  })

  it('that is over is sent rather than a fault of ours, and one fault is for all who waited for it', async () => {
    app = page('yesterday', { 'surrogate-control': 'max-age=0' })
    await ask('/en')
    let fail = () => {}
    const failed = new Promise<void>((resolve) => {
      fail = resolve
    })
    app = async (request, response) => {
      await failed
      page('sorry', { 'surrogate-key': '', 'surrogate-control': 'no-store' }, 503)(request, response)
    }
    asked = 0
    const replies = ['/en', '/en', '/ja', '/ja', '/ja'].map((path) => ask(path))
    for (const _ of replies) await once(server, 'request')
    fail()
    const [first, ...others] = await Promise.all(replies)
    assert.deepEqual([first?.status, first?.body.toString()], [200, 'yesterday'])
    assert.match(String(first?.headers['cache-status']), /database-away/)
    assert.deepEqual(
      others.map(({ status }) => status),
      [200, 503, 503, 503],
    )
    assert.equal(asked, 2)
  })

  it('is made anew when it is over, and sent all the same while the database is away', async () => {
    app = page('today', { 'surrogate-control': 'max-age=0' })
    await ask('/en')
    await ask('/en')
    assert.equal(asked, 2)
    cache.disconnect()
    const { headers, body } = await ask('/en')
    assert.equal(body.toString(), 'today')
    assert.match(headers['cache-status'] ?? '', /database-away/)
    assert.equal(asked, 2)
  })

  it('of a picture is stored as it is', async () => {
    app = page('png', { 'content-type': 'image/png' })
    const { headers, body } = await ask('/x.png', { 'accept-encoding': 'br' })
    assert.equal(headers['content-encoding'], undefined)
    assert.equal(body.toString(), 'png')
    const get = await ask('/x.png')
    const head = await ask('/x.png', {}, 'HEAD')
    assert.deepEqual([head.status, head.headers, head.body.length], [200, get.headers, 0])
    assert.equal(asked, 1)
  })
})

describe('simultaneous misses', () => {
  const slow =
    (text: string): RequestListener =>
    (incoming, response) =>
      setTimeout(() => page(text)(incoming, Object.assign(response, { req: incoming })), 30)

  it('are made once', async () => {
    app = slow('page')
    const all = await Promise.all([ask('/en'), ask('/en'), ask('/en')])
    assert.deepEqual([all.map(({ body }) => body.toString()), asked], [['page', 'page', 'page'], 1])
  })

  it('that a purge overtook are sent, not stored, and joined by nobody', async () => {
    app = slow('old')
    const before = ask('/en')
    while (asked === 0) await new Promise((resolve) => setImmediate(resolve))
    cache.purge(['carrier:1'])
    app = slow('new')
    const after = ask('/en')
    assert.equal((await before).body.toString(), 'old')
    assert.equal((await after).body.toString(), 'new')
    assert.equal(cache.get('/en')?.variants.identity.body.toString(), 'new')
  })

  it('of what is not for everybody are made for each', async () => {
    app = (_, response) => setTimeout(() => response.end('mine'), 20)
    await Promise.all([ask('/en/search?q=a'), ask('/en/search?q=a')])
    assert.equal(asked, 2)
  })
})

describe('any other response', () => {
  it('goes its way as it is written', async () => {
    app = (_, response) => {
      response.writeHead(202, { 'x-own': 'yes' })
      response.write('a')
      setTimeout(() => response.end('b'), 10)
    }
    const { status, headers, body } = await ask('/somewhere')
    assert.deepEqual([status, headers['x-own'], body.toString()], [202, 'yes', 'ab'])
    await ask('/somewhere')
    assert.equal(asked, 2)
  })

  it('answers HEAD without its body', async () => {
    app = (_, response) =>
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': 3 }).end('png')
    const { status, headers, body } = await ask('/pictures/en.png', {}, 'HEAD')
    assert.deepEqual([status, headers['content-length'], body.length], [200, '3', 0])
  })

  it('of the newsroom is never captured, whatever it carries', async () => {
    app = page()
    for (const path of ['/admin', '/api/guides', '/preview/en/guides/1']) await ask(path)
    for (const path of ['/admin', '/api/guides', '/preview/en/guides/1'])
      assert.equal(cache.get(path), undefined)
    await ask('/en', {}, 'POST')
    assert.equal(asked, 4)
  })

  it('while changes are not heard of is not stored', async () => {
    cache = new ResponseCache()
    app = page()
    await ask('/en')
    await ask('/en')
    assert.equal(asked, 2)
  })
})

it('what was stored before a connection came back is not trusted', async () => {
  app = page()
  await ask('/en')
  cache.disconnect()
  assert.ok(cache.get('/en'))
  cache.connect()
  assert.equal(cache.get('/en'), undefined)
})

it('a request that fails makes nobody wait', async () => {
  app = (_, response) => response.destroy()
  await Promise.allSettled([ask('/en'), ask('/en')])
  app = page('back')
  assert.equal((await ask('/en')).body.toString(), 'back')
})
