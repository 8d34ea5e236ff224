import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { sampleCheck, sampleFacts } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const { carrier, country } = await sampleFacts(newsroom.payload)
const holder = new Client({ connectionString: newsroom.url })
await holder.connect()
newsroom.atEnd(() => holder.end())

const save = (nativeName: string) => ask(editor, 'PATCH', `/carriers/${carrier}?locale=en`, { nativeName })

async function somebodyElseSaves(collection = 'carriers', id = carrier) {
  await holder.query('begin')
  await holder.query('select pg_advisory_xact_lock(hashtext($1), $2)', [collection, id])
}

/** Connections in a transaction, without the one that holds the turn. */
async function heldConnections(): Promise<number> {
  const { rows } = await holder.query(
    "select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'",
  )
  return rows.length
}

test('more saves than there are connections wait for one document, and nobody else waits with them', async () => {
  await somebodyElseSaves()
  const saves = Array.from({ length: 25 }, (_, index) => save(`Name ${index}`))
  await pause(700)
  const held = []
  for (let look = 0; look < 10; look += 1) {
    held.push(await heldConnections())
    await pause(20)
  }
  assert.ok(Math.max(...held) <= 3, `connections held while waiting: ${held}`)
  const elsewhere = await ask(editor, 'GET', '/carriers?limit=1')
  assert.equal(elsewhere.status, 200)
  await holder.query('commit')
  const replies = await Promise.all(saves)
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]))
})

test('saves of many checks wait for their country alike, and each is saved afterwards', async () => {
  const ids: number[] = []
  while (ids.length < 15) {
    const data = sampleCheck(carrier)
    ids.push((await newsroom.payload.create({ collection: 'balance-checks', data })).id)
  }
  await somebodyElseSaves('countries', country)
  const saves = ids.map((id) =>
    ask(editor, 'PATCH', `/balance-checks/${id}?locale=en`, { steps: 'Dial it.' }),
  )
  await pause(1500)
  const held = []
  for (let look = 0; look < 10; look += 1) {
    held.push(await heldConnections())
    await pause(20)
  }
  const early = await newsroom.payload.count({
    collection: 'balance-checks',
    where: { steps: { exists: true } },
  })
  await holder.query('commit')
  assert.equal(early.totalDocs, 0)
  assert.ok(Math.max(...held) <= 3, `connections held while waiting: ${held}`)
  const replies = await Promise.all(saves)
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]))
})

test('a save that has waited for ten seconds says so, and nothing of it is stored', async () => {
  await somebodyElseSaves()
  const began = Date.now()
  const reply = await save('Too late')
  await holder.query('commit')
  assert.equal(reply.status, 503, reply.text)
  assert.match(reply.text, /saving this for ten seconds.*still here: save again/)
  assert.ok(Date.now() - began >= 9_000)
  const now = await newsroom.payload.findByID({ collection: 'carriers', id: carrier })
  assert.notEqual(now.nativeName, 'Too late')
})
