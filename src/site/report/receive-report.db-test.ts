import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { reportCounts } from '@/verification/report-counts'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { sampleCheck, sampleFacts } from '../../../e2e/support/sample-documents'
import { receiveReport } from './receive-report'

let check: { id: number; key: string }
let readers = 0
const newsroom = await ownNewsroom()

const own = { origin: 'http://127.0.0.1:3000' }
type Answer = Partial<Record<'check' | 'worked' | 'note' | 'website', string>>

/** A reader with a network address of their own, unless one is given. */
async function answer(answer: Answer, address = `203.0.113.${++readers}`, headers: object = own) {
  const body = new URLSearchParams({ check: check.key, worked: 'yes', ...answer }).toString()
  const request = new Request('http://127.0.0.1:3000/ja/did-it-work', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    },
    body,
  })
  return (await receiveReport(newsroom.payload, request, 'ja', address)).outcome
}

async function newCheck() {
  const { carrier } = await sampleFacts(newsroom.payload)
  check = await newsroom.payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })
}

const kept = async () =>
  (
    await newsroom.payload.find({
      collection: 'reports',
      where: { balanceCheck: { equals: check.id } },
      depth: 0,
      showHiddenFields: true,
    })
  ).docs
test('an answer is kept with its language and day, and of the reader only a keyed hash of the network', async () => {
  await newCheck()
  assert.equal(await answer({ worked: 'no', note: '  圏外でした\u0000 ' }), 'stored')
  const [report] = await kept()
  assert.ok(report)
  const { id, balanceCheck, createdAt, updatedAt, day, network, ...rest } = report
  assert.match(network ?? '', /^v4 [\w-]{22}$/)
  assert.deepEqual(rest, { worked: false, language: 'ja', note: '圏外でした' })
  assert.ok(Math.abs(Date.parse(day) - Date.now()) < 60_000)
})

test('pressing twice counts once and is thanked twice', async () => {
  await newCheck()
  assert.equal(await answer({}, '198.51.100.1'), 'stored')
  assert.equal(await answer({ worked: 'no' }, '198.51.100.1'), 'stored')
  assert.equal((await kept()).length, 1)
})

test('an answer that could not be stored is stored when it is sent again', async () => {
  await newCheck()
  const database = newsroom.payload.db.drizzle
  await database.execute(sql`alter table reports rename to reports_away`)
  await assert.rejects(answer({}, '198.51.100.9'))
  await database.execute(sql`alter table reports_away rename to reports`)
  assert.equal(await answer({}, '198.51.100.9'), 'stored')
  assert.equal((await kept()).length, 1)
})

test('a flood from one address is stopped, and nobody else is', async () => {
  await newCheck()
  const outcomes: string[] = []
  for (let count = 0; count < 61; count++) outcomes.push(await answer({}, '198.51.100.2'))
  assert.equal(outcomes.at(-2), 'stored')
  assert.equal(outcomes.at(-1), 'too many')
  assert.equal(await answer({}), 'stored')
})

test('a bot that fills in what people do not see is stopped, and its answer is not kept', async () => {
  await newCheck()
  assert.equal(await answer({ website: 'https://spam.example' }), 'too many')
  assert.deepEqual(await kept(), [])
})

test('an answer from another site, or from nowhere, is refused', async () => {
  await newCheck()
  assert.equal(await answer({}, undefined, { origin: 'https://evil.example' }), 'foreign')
  assert.equal(await answer({}, undefined, { origin: 'null', 'sec-fetch-site': 'cross-site' }), 'foreign')
  assert.equal(await answer({}, undefined, {}), 'foreign')
  assert.equal(await answer({}, undefined, { 'sec-fetch-site': 'same-origin' }), 'stored')
})

test('nonsense is told apart and never kept', async () => {
  await newCheck()
  assert.equal(await answer({ check: "x' or 1=1 --" }), 'unreadable')
  assert.equal(await answer({ worked: 'perhaps' }), 'unreadable')
  assert.equal(await answer({ note: 'x'.repeat(501) }), 'too long')
  assert.equal(await answer({}, undefined, { ...own, 'content-type': 'application/json' }), 'unreadable')
  assert.deepEqual(await kept(), [])
})

test('a check that has ended takes no more answers', async () => {
  await newCheck()
  await newsroom.payload.create({
    collection: 'verifications',
    data: { balanceCheck: check.id, outcome: 'wrong', then: 'retired' },
  })
  assert.equal(await answer({}), 'unreadable')
})

test('readers are counted once there are five of them', async () => {
  await newCheck()
  for (let count = 0; count < 4; count++) await answer({})
  assert.equal((await reportCounts(newsroom.payload, [check.id])).size, 0)
  await answer({ worked: 'no' })
  assert.deepEqual((await reportCounts(newsroom.payload, [check.id])).get(check.id), { worked: 4, total: 5 })
})

test('reports older than 90 days are not counted', async () => {
  await newCheck()
  for (let count = 0; count < 5; count++) await answer({})
  const day = new Date(Date.now() - 91 * 86_400_000).toISOString()
  const [oldest] = await kept()
  assert.ok(oldest)
  await newsroom.payload.update({ collection: 'reports', id: oldest.id, data: { day } })
  assert.equal((await reportCounts(newsroom.payload, [check.id])).size, 0)
})
