import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { settings } from '@/env'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { sampleCarrier, sampleCheck, sampleCountry } from '../../e2e/support/sample-documents'
import { networkHash } from './network'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const checker = await hire(payload, 'fact-checker')

/** A country with so many checks. */
async function countryWith(many: number): Promise<number[]> {
  const country = (await payload.create({ collection: 'countries', data: sampleCountry() })).id
  const carrier = (await payload.create({ collection: 'carriers', data: sampleCarrier(country) })).id
  const ids: number[] = []
  for (let count = 0; count < many; count++)
    ids.push((await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })).id)
  return ids
}

/** `daysAgo` is when it was sent; its hook sees it as it is. */
function report(balanceCheck: number, address: string, daysAgo = 0, worked = false) {
  const day = new Date(Date.now() - daysAgo * 86_400_000).toISOString()
  const network = networkHash(address, settings.secret)
  return payload.create({
    collection: 'reports',
    data: { balanceCheck, worked, language: 'en', day, network },
  })
}

const address = (n: number) => `10.${Math.floor(n / 250) % 250}.${n % 250}.${(n * 7) % 250}`
const neighbour = (n: number) => `203.0.113.${n % 250}`

async function stateOf(id: number) {
  return (await payload.findByID({ collection: 'balance-checks', id, depth: 0 })).verification
}

async function fallen(ids: number[]) {
  const states = await Promise.all(ids.map(stateOf))
  return {
    told: states.filter(({ doubtedSince }) => doubtedSince).length,
    held: states.filter(({ doubtHeldSince }) => doubtHeldSince).length,
    seen: states.filter(({ failures }) => failures).length,
  }
}

const quiet = await countryWith(150)

test('readers are told after three in a row, from two networks and on two days; the newsroom sees each run', async () => {
  const [check = 0] = quiet
  await report(check, address(1), 2)
  await report(check, address(2), 2)
  assert.deepEqual(await fallen([check]), { told: 0, held: 0, seen: 1 })
  await report(check, address(3), 2)
  assert.equal((await stateOf(check)).failures, 3)
  assert.deepEqual(await fallen([check]), { told: 0, held: 0, seen: 1 }, 'one day alone')
  await report(check, address(4), 0)
  const { doubtedBy } = await stateOf(check)
  assert.deepEqual([await fallen([check]), doubtedBy], [{ told: 1, held: 0, seen: 1 }, 'readers'])
})

test('a household, which has a network of each family, is one place; and no known network is none', async () => {
  const check = quiet.at(-1) ?? 0
  for (const from of ['203.0.113.7', '2001:db8:1::7', 'unknown']) {
    await report(check, from, 2)
    await report(check, from)
  }
  assert.deepEqual(await fallen([check]), { told: 0, held: 0, seen: 1 })
  await report(check, '2001:db8:2::7')
  assert.deepEqual(await fallen([check]), { told: 1, held: 0, seen: 1 })
  await ask(checker, 'POST', '/verifications', { balanceCheck: check, outcome: 'correct' })
})

test('somebody for whom it worked ends the run', async () => {
  const [, check = 0] = quiet
  for (const n of [1, 2]) await report(check, address(n), 2)
  await report(check, address(3), 1, true)
  for (const n of [4, 5]) await report(check, address(n))
  assert.deepEqual([(await stateOf(check)).failures, (await fallen([check])).told], [2, 0])
})

test('after a verdict what was said before is over: one more "no" raises no doubt', async () => {
  const [check = 0] = quiet
  const reply = await ask(checker, 'POST', '/verifications', { balanceCheck: check, outcome: 'correct' })
  assert.equal(reply.status, 201, reply.text)
  assert.equal((await stateOf(check)).doubtedSince, null)
  await report(check, address(9))
  const { failures, doubtedSince } = await stateOf(check)
  assert.deepEqual([failures, doubtedSince], [1, null])
})

test('of a network nothing is kept once it can no longer count', async () => {
  const kept = async (id: number) => {
    const { rows } = await payload.db.drizzle.execute(
      sql`select from reports where balance_check_id = ${id} and network is not null`,
    )
    return rows.length
  }
  const [, , check = 0, old = 0] = quiet
  await report(check, address(1))
  assert.equal(await kept(check), 1)
  await ask(checker, 'POST', '/verifications', { balanceCheck: check, outcome: 'correct' })
  assert.equal(await kept(check), 0, 'after a verdict')
  await report(old, address(1), 91)
  await report(check, address(2))
  assert.equal(await kept(old), 0, 'after 90 days')
  const seen = await ask(checker, 'GET', '/reports?limit=100')
  assert.doesNotMatch(seen.text, /"network":"[\w-]{22}"/)
})

test('18 neighbours, for two days, put nothing into doubt', async () => {
  const ids = await countryWith(20)
  for (const daysAgo of [1, 0])
    for (let n = 0; n < 18; n++) await report(ids[n % ids.length] ?? 0, neighbour(n), daysAgo)
  const [first = 0] = ids
  for (let n = 0; n < 18; n++) await report(first, neighbour(n))
  assert.equal((await fallen(ids)).told, 0)
})

test('200 addresses of 200 networks put nothing into doubt within one day', async () => {
  const ids = await countryWith(20)
  for (let n = 0; n < 200; n++) await report(ids[n % ids.length] ?? 0, address(n))
  assert.deepEqual(await fallen(ids), { told: 0, held: 0, seen: 20 })
})

test('2,000 addresses over days are held back by the brake, and the newsroom lifts what they did at once', async () => {
  const ids = await countryWith(40)
  for (let n = 0; n < 2_000; n++) await report(ids[n % ids.length] ?? 0, address(n), n < 1_000 ? 1 : 0)
  const { told, held } = await fallen(ids)
  assert.equal(told, 3, '5 % of 40 is 2: the third is the first above it')
  assert.equal(held, 37)
  const doubtful =
    'where[or][0][verification.doubtedSince][exists]=true&where[or][1][verification.doubtHeldSince][exists]=true'
  assert.equal(
    (await ask(await hire(payload, 'translator'), 'POST', `/balance-checks/lift-doubts?${doubtful}`)).status,
    403,
  )
  const lifted = await ask(checker, 'POST', `/balance-checks/lift-doubts?${doubtful}`)
  assert.deepEqual([lifted.status, lifted.docs?.length], [200, 40], lifted.text)
  assert.deepEqual(await fallen(ids), { told: 0, held: 0, seen: 0 })
  const [first = 0] = ids
  assert.equal((await stateOf(first)).state, 'reported', 'nobody has verified anything')
  await report(first, address(1))
  assert.equal((await stateOf(first)).failures, 1, 'reports count anew')
})

test('a doubt that one of us raised is not lifted with the others, and the answer says so', async () => {
  const [check = 0, untouched = 0] = await countryWith(2)
  await ask(checker, 'POST', '/verifications', { balanceCheck: check, outcome: 'wrong' })
  const reply = await ask(checker, 'POST', `/balance-checks/lift-doubts?where[id][in]=${check},${untouched}`)
  assert.equal(reply.status, 400, reply.text)
  assert.match(reply.text, /record a verification instead/)
  assert.match(reply.text, /No reader doubts it/)
  assert.ok((await stateOf(check)).doubtedSince)
})
