/** A newsroom from before deliveries were noted: what it was given is known by name, and what it deleted stays deleted. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { sampleCheck, sampleFacts } from '../../../e2e/support/sample-documents'
import { down, up } from '../../../migrations/20261127_210000_remember_what_was_delivered'

const { payload } = await ownNewsroom()
const { carrier } = await sampleFacts(payload, { code: 'CO', slug: 'colombia' }, { slug: 'claro' })
const check = await payload.create({
  collection: 'balance-checks',
  data: sampleCheck(carrier, { key: 'co-claro-ussd-611' }),
})

async function migrated() {
  const within = { db: payload.db.drizzle, payload, req: await createLocalReq({}, payload) }
  await down(within)
  await up(within)
  const { rows } = await payload.db.drizzle.execute<{ name: string; document: number | null }>(sql`
    select name, document_id as document from delivered_records where pieces is null
    and name in ('CO', 'CO/claro', 'co-claro-ussd-611', 'co-claro-call-611', 'JP', 'eSIM') order by name`)
  return rows.map(({ name, document }) => `${name} ${document ?? 'deleted'}`)
}

test('a newsroom that was never filled was given nothing', async () => {
  assert.deepEqual(await migrated(), [])
})

test('each record has its document, or was deleted', async () => {
  await payload.kv.set('starting content', 'filled in')
  const { docs } = await payload.find({ collection: 'carriers', depth: 0 })
  assert.deepEqual(
    (await migrated()).toSorted(),
    [
      `CO ${docs[0]?.country}`,
      `CO/claro ${carrier}`,
      `co-claro-ussd-611 ${check.id}`,
      'co-claro-call-611 deleted',
      'JP deleted',
      'eSIM deleted',
    ].toSorted(),
  )
})
