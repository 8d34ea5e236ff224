import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createListener, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { setEnvironment } from '@/env'
import { withHealth } from './health'
import { ResponseCache } from './response-cache'

/** A database that takes connections and never says a word. */
const connections = new Set<Socket>()
const database = createListener((socket) => connections.add(socket.on('error', () => {})))
const site = createServer(withHealth((_, response) => response.end('page'), new ResponseCache()))
for (const server of [database, site]) await once(server.listen(0, '127.0.0.1'), 'listening')
setEnvironment({ DATABASE_URL: `postgres://saldo:x@127.0.0.1:${portOf(database)}/saldo` })
after(() => {
  for (const socket of connections) socket.destroy()
  for (const server of [database, site]) server.close()
})

function portOf(server: typeof database): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const get = (path: string) => fetch(`http://127.0.0.1:${portOf(site)}${path}`)

test('however many ask whether the site is ready, a silent database is asked once, and they are told no', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => get('/readyz')))
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([503]))
  assert.equal(connections.size, 1)
  assert.equal((await get('/healthz')).status, 200)
})
