import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener, request } from 'node:http'
import { test } from 'node:test'
import { withStaffRules } from './staff-requests'

/** As Payload answers, and as a page of Next's does. */
const app: RequestListener = ({ url = '' }, response) => {
  if (/^\/admin(\/|$)/.test(url)) response.setHeader('cache-control', 'private, no-cache')
  response.end('done')
}

async function ask(method: string, path: string, headers: Record<string, string> = {}) {
  const server = createServer(withStaffRules(app, 'https://saldo.example'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const [response] = await once(request({ port, path, method, headers, host: '127.0.0.1' }).end(), 'response')
  let body = ''
  for await (const chunk of response) body += chunk
  server.close()
  return { status: response.statusCode, stored: response.headers['cache-control'], body }
}

const cookie = 'payload-lng=zh; payload-token=x'
const own = { origin: 'https://saldo.example', 'sec-fetch-site': 'same-origin' }

test('what belongs to somebody signed in is stored nowhere, nor is a sign-in', async () => {
  const personal: Parameters<typeof ask>[] = [
    ['GET', '/api/users/me', { cookie }],
    ['GET', '/api/guides?draft=true', { cookie }],
    ['GET', '/%61pi/guides', { cookie }],
    ['GET', '/api/guides', { authorization: 'JWT x' }],
    ['HEAD', '/api/media/file/a.webp', { cookie }],
    ['POST', '/api/users/login', own],
    ['POST', '/api/users/login', { origin: 'https://evil.example' }],
    ['GET', '/admin'],
    ['GET', '/admin/login'],
    ['GET', '/preview/en/guides/1', { cookie }],
  ]
  for (const asked of personal) assert.equal((await ask(...asked)).stored, 'no-store', asked.join(' '))
})

test('what the API gives to everybody may be stored as before, and so may readers’ pages', async () => {
  const stored = async (path: string, headers = {}) => (await ask('GET', path, headers)).stored
  assert.equal(await stored('/api/countries'), undefined)
  assert.equal(await stored('/api/countries', { cookie: 'payload-lng=zh; other=payload-token=x' }), undefined)
  assert.equal(await stored('/en/norway', { cookie }), undefined)
  assert.equal(await stored('/administration', { cookie }), undefined)
})

test('a page of somebody else changes nothing through any door of the newsroom', async () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://saldo.example' },
    { origin: 'https://saldo.example.evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of foreign) {
    for (const path of [
      '/api/users/login',
      '/%61pi/users/login',
      '/api/graphql',
      '/api/guides/1',
      '/admin/account',
      '/preview/en/guides/1',
    ]) {
      for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
        for (const type of ['multipart/form-data', 'text/plain', 'application/json']) {
          const { status, body } = await ask(method, path, { ...headers, cookie, 'content-type': type })
          assert.equal(status, 403, `${method} ${path} ${JSON.stringify(headers)}`)
          assert.match(body, /Open the newsroom at https:\/\/saldo\.example/)
        }
      }
    }
    assert.equal((await ask('GET', '/api/guides', headers)).status, 200)
    assert.equal((await ask('POST', '/en/did-it-work', headers)).status, 200)
  }
})

test('the newsroom’s own pages change things, and so do programs', async () => {
  const sent: Record<string, string>[] = [
    own,
    { origin: 'https://saldo.example' },
    { 'sec-fetch-site': 'same-origin' },
    {},
  ]
  for (const headers of sent) assert.equal((await ask('POST', '/api/users/login', headers)).status, 200)
})
