import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { Client } from 'pg'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { sampleFacts } from '../../e2e/support/sample-documents'
import { gracefulClose } from './graceful-close'

const newsroom = await ownNewsroom()
const editor = await hire(newsroom.payload, 'editor')
const { carrier } = await sampleFacts(newsroom.payload)
const holder = new Client({ connectionString: newsroom.url })
await holder.connect()
newsroom.atEnd(() => holder.end())

test('a save that waits when the site is stopped is committed, and says so, before the site ends', async () => {
  let arrived = () => {}
  const waits = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const server = createServer(async (_, response) => {
    arrived()
    const { status } = await newsroom.ask(editor, 'PATCH', `/carriers/${carrier}?locale=en`, {
      nativeName: 'Saved at the last moment',
    })
    response.writeHead(status).end()
  })
  const close = gracefulClose(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  await holder.query('begin')
  await holder.query("select pg_advisory_xact_lock(hashtext('carriers'), $1)", [carrier])
  const port = typeof address === 'object' ? address?.port : undefined
  const reply = fetch(`http://127.0.0.1:${port}`)
  await waits
  const closed = close()
  await holder.query('commit')
  const { status, headers } = await reply
  assert.deepEqual([status, headers.get('connection')], [200, 'close'])
  await closed
  const { nativeName } = await newsroom.payload.findByID({ collection: 'carriers', id: carrier })
  assert.equal(nativeName, 'Saved at the last moment')
})
