import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener, request } from 'node:http'
import { describe, it } from 'node:test'
import { trustedProxies } from './client-address'
import { commonHeaders, withCommonHeaders } from './common-headers'
import { withRequestChecks } from './request-checks'

const saysAddress: RequestListener = ({ url }, response) => response.end(url)

async function ask(
  path: string,
  { app = saysAddress, method = 'GET', site = 'http://saldo.example', forwarded = '', trust = '' } = {},
) {
  const server = createServer(
    withCommonHeaders(withRequestChecks(app, trustedProxies(trust)), commonHeaders(site)),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const headers = forwarded ? { 'x-forwarded-for': forwarded } : {}
  const sent = request({ port, path, method, headers, host: '127.0.0.1' }).end()
  const [response] = await once(sent, 'response')
  let body = ''
  for await (const chunk of response) body += chunk
  server.close()
  return { status: response.statusCode, headers: response.headers, body }
}

describe('every response', () => {
  it('says what a browser may make of it, also a redirect', async () => {
    const { headers } = await ask('/EN', {
      app: (_, response) => response.writeHead(308, { location: '/en' }).end(),
    })
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin')
    assert.match(headers['permissions-policy'] ?? '', /camera=\(\)/)
    assert.equal(headers['content-security-policy'], "default-src 'none';frame-ancestors 'none'")
  })

  it('retains a policy of its own', async () => {
    const { headers } = await ask('/admin', {
      app: (_, response) => {
        response.setHeader('content-security-policy', "frame-ancestors 'self'")
        response.end()
      },
    })
    assert.equal(headers['content-security-policy'], "frame-ancestors 'self'")
  })

  it('binds browsers to TLS where the site is reached by it, and nowhere else', async () => {
    const policy = async (site: string) => (await ask('/', { site })).headers['strict-transport-security']
    assert.equal(await policy('https://saldo.example'), 'max-age=31536000')
    assert.equal(await policy('http://saldo.example'), undefined)
  })
})

describe('a request that Next would call a fault of ours', () => {
  it('is refused when its address has more parameters than anybody asks with', async () => {
    const asked = (many: number) => ask(`/api/guides?${Array.from({ length: many }, (_, n) => n).join('&')}`)
    assert.equal((await asked(500)).status, 200)
    const { status, body } = await asked(501)
    assert.equal(status, 414)
    assert.match(body, /at most 500 parameters/)
  })

  it('is refused when it writes to a file, or by a method that nobody knows', async () => {
    for (const [method, path] of [
      ['POST', '/icon.svg'],
      ['PUT', '/icon-192%2Epng?x'],
      ['OPTIONS', '/icon.svg'],
      ['TRACE', '/en'],
    ] as const) {
      const { status, headers } = await ask(path, { method })
      assert.equal(status, 405, path)
      assert.match(headers.allow ?? '', /^GET, HEAD/)
      assert.equal(headers['x-content-type-options'], 'nosniff')
    }
    assert.equal((await ask('/icon.svg')).status, 200)
    assert.equal((await ask('/api/media', { method: 'POST' })).status, 200)
  })

  it('leads nowhere when it cannot be read, or asks for what the framework has for itself', async () => {
    for (const path of ['/en/%ff', '/_next/image?url=x', '/_next/data/x/en.json', '/%5Fnext/image'])
      assert.equal((await ask(path)).body, '/no-such-address', path)
    for (const path of ['/_next/static/chunk.js', '/en/search?q=%ff'])
      assert.equal((await ask(path)).body, path)
  })
})

it('tells the operator once of a proxy that TRUST_PROXY does not name', async (context) => {
  const print = context.mock.method(console, 'warn', () => {})
  const server = createServer(withRequestChecks(saysAddress, trustedProxies('')))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  for (const forwarded of [undefined, '198.51.100.1', '198.51.100.2'])
    await fetch(`http://127.0.0.1:${port}/`, { headers: forwarded ? { 'x-forwarded-for': forwarded } : {} })
  server.closeAllConnections()
  server.close()
  assert.equal(print.mock.callCount(), 1)
  assert.match(
    String(print.mock.calls[0]?.arguments[0]),
    /from 127\.0\.0\.1, which TRUST_PROXY does not name/,
  )
})

it('says where a request came from: what a trusted proxy wrote last, and nothing else', async () => {
  const app: RequestListener = ({ headers }, response) => response.end(headers['x-forwarded-for'])
  assert.equal((await ask('/', { app })).body, '127.0.0.1')
  const forwarded = '6.6.6.6, 198.51.100.1'
  assert.equal((await ask('/', { app, forwarded })).body, '127.0.0.1')
  assert.equal((await ask('/', { app, forwarded, trust: 'loopback' })).body, '198.51.100.1')
})
