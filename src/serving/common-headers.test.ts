import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { commonHeaders, withCommonHeaders } from './common-headers'

test('whoever is told that we cannot answer now is told when to ask again, unless that was said', async () => {
  const app = withCommonHeaders((request, response) => {
    if (request.url === '/own') response.setHeader('retry-after', '3600')
    response.statusCode = request.url === '/well' ? 200 : 503
    response.end()
  }, commonHeaders('http://127.0.0.1'))
  const server = createServer(app)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const told = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('retry-after')
  assert.deepEqual([await told('/api'), await told('/own'), await told('/well')], ['10', '3600', null])
  server.close()
})
