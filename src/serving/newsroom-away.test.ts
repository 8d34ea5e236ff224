import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { withNewsroomAway } from './newsroom-away'

const database = { connected: false }
const server = createServer(withNewsroomAway((_, response) => response.end('app'), database))
await once(server.listen(0, '127.0.0.1'), 'listening')
after(() => server.close())

async function get(path: string, headers: Record<string, string> = {}) {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { accept: 'text/html', ...headers },
  })
  return `${response.status} ${await response.text()}`
}

test('while the database is away, who opens the panel is told so in their language, and nobody is shown the login', async () => {
  assert.match(await get('/admin/collections/guides'), /^503 .*lang="en".*database does not answer/s)
  assert.match(await get('/preview/en/guides/1', { 'accept-language': 'zh-CN' }), /^503 .*lang="zh".*数据库/s)
})

test('what an open page of the panel asks, readers and the interface go their way, and all do when it is back', async () => {
  assert.equal(await get('/admin', { rsc: '1' }), '200 app')
  assert.equal(await get('/administration'), '200 app')
  assert.equal(await get('/api/guides'), '200 app')
  database.connected = true
  assert.equal(await get('/admin'), '200 app')
})
