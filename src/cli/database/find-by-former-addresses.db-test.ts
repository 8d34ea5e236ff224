/** A newsroom whose renames left redirects: they become former addresses, and what people entered stays. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { carrierThatHad, countryThatHad, guideThatHad } from '@/content/former-addresses/former-addresses'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { sampleFacts, sampleGuide } from '../../../e2e/support/sample-documents'
import { down, up } from '../../../migrations/20261128_000500_find_by_former_addresses'

const { payload } = await ownNewsroom()
const database = payload.db.drizzle

test('redirects of renames become former addresses, the others stay as they are', async () => {
  const { country } = await sampleFacts(payload, { slug: 'norge' }, { slug: 'telia' })
  await payload.create({
    collection: 'guides',
    data: { ...sampleGuide(country, { slug: 'check-balance-norge' }), _status: 'published' },
  })
  for (const [from, to] of [
    ['/norway', '/norge'],
    ['/norway/netcom', '/norway/telia'],
    ['/norge/chess', '/norge/telia'],
    ['/guides/check-balance-norway', '/guides/check-balance-norge'],
    ['/netcom', '/norge/telia'],
    ['/sim/cards', '/search'],
    ['/lost', '/nowhere'],
  ] as const)
    await payload.create({ collection: 'redirects', data: { from, to } })

  const within = { db: database, payload, req: await createLocalReq({}, payload) }
  await down(within)
  await up(within)

  assert.deepEqual(await countryThatHad('norway', database), { country: 'norge' })
  const telia = { country: 'norge', carrier: 'telia' }
  for (const [place, carrier] of [
    ['norway', 'netcom'],
    ['norge', 'chess'],
    ['norway', 'telia'],
  ] as const)
    assert.deepEqual(await carrierThatHad(place, carrier, database), telia, `${place}/${carrier}`)
  assert.deepEqual(await guideThatHad('check-balance-norway', database), { guide: 'check-balance-norge' })

  const { docs } = await payload.find({ collection: 'redirects', sort: 'from', pagination: false })
  assert.deepEqual(
    docs.map(({ from, to }) => `${from} → ${to}`),
    ['/lost → /nowhere', '/netcom → /norge/telia', '/sim/cards → /search'],
  )
  const { rows } = await database.execute(sql`select distinct parent_id from _redirects_v`)
  assert.equal(rows.length, docs.length, 'no version outlives its redirect')
})
