import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { test } from 'node:test'
import { jwtSign } from 'payload'
import { withRequestRules } from './request-rules'

const settings = { secret: 'a secret', siteUrl: 'https://saldo.example', trustProxy: '' }
const key = createHash('sha256').update(settings.secret).digest('hex').slice(0, 32)
const { token } = await jwtSign({ fieldsToSign: { id: 1 }, secret: key, tokenExpiration: 60 })
const signedIn = { cookie: `payload-token=${token}` }

/** Who is the first that a request reaches: Next, what stands before it, or nobody. */
async function send(path: string, headers: Record<string, string>, bytes = 0) {
  const reached: string[] = []
  const rules = withRequestRules(
    ({ headers: given }, response) => {
      reached.push(`Next from ${given['x-forwarded-for']}`)
      response.end()
    },
    settings,
    (next) => (incoming, response) => {
      if (incoming.url !== '/cached') return next(incoming, response)
      reached.push('between')
      response.end()
    },
  )
  const server = createServer(rules).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const sent = request({ port, host: '127.0.0.1', path, method: 'POST', headers })
  sent.end(Buffer.alloc(bytes))
  const [response] = await once(sent, 'response')
  response.resume()
  await once(response, 'end')
  server.close()
  return { status: response.statusCode, stored: response.headers['cache-control'], reached: reached.join() }
}

test('whatever answers requests, Next gets those of the newsroom’s own pages, with the address they came from', async () => {
  const own = { ...signedIn, origin: settings.siteUrl, 'x-forwarded-for': '203.0.113.7' }
  const saved = { status: 200, stored: 'no-store', reached: 'Next from 127.0.0.1' }
  assert.deepEqual(await send('/api/guides/1', own, 20_000), saved)
  const foreign = { ...own, origin: 'https://evil.example' }
  assert.deepEqual(await send('/api/guides/1', foreign), { ...saved, status: 403, reached: '' })
})

test('whatever answers requests gets them whole, and no large ones of somebody who is not signed in', async () => {
  assert.equal((await send('/cached', {}, 16_000)).reached, 'between')
  assert.deepEqual(await send('/api/guides/1', {}, 20_000), { status: 401, stored: 'no-store', reached: '' })
})
