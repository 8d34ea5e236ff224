import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { hire } from '../e2e/support/people'
import { sampleCarrier, sampleFacts } from '../e2e/support/sample-documents'
import { siteNewsroom } from '../e2e/support/site-newsroom'
import { transactionOf } from './database'

const { payload, url, ask, freeze, thaw, close } = await siteNewsroom()
const { handleRequest } = await import('./site/handle-request')
const editor = await hire(payload, 'editor')
const { country, carrier } = await sampleFacts(payload, { slug: 'norway' }, { slug: 'telenor' })
const holder = new Client({ connectionString: url })
const observer = new Client({ connectionString: url })
await Promise.all([holder.connect(), observer.connect()])
after(async () => {
  await Promise.all([holder.end(), observer.end()])
  await close()
})

const carriers = [carrier]
while (carriers.length < 25) {
  const { id } = await payload.create({ collection: 'carriers', data: sampleCarrier(country) })
  carriers.push(id)
}

/** Each document four times. */
const hundred = Array.from({ length: 4 }, () => carriers).flat()

const save = (id: number, nativeName: string) =>
  ask(editor, 'PATCH', `/carriers/${id}?locale=en`, { nativeName })
const miss = (path: string) => handleRequest(new Request(`http://127.0.0.1:3000${path}`))

/** Payload borrows one for good, until that breaks. */
const mostLent = 1
const areBack = () => payload.db.pool.totalCount - payload.db.pool.idleCount <= mostLent

async function until(isTrue: () => Promise<boolean> | boolean) {
  for (let look = 0; !(await isTrue()); look += 1) {
    assert.ok(look < 1_000, `never: ${isTrue}`)
    await pause(20)
  }
}

const waitingFor = async (condition: string) => {
  const { rows } = await observer.query(
    `select from pg_stat_activity where application_name = 'saldo' and ${condition}`,
  )
  return rows.length
}

type Attack = { name: string; hold: string; saves: () => Promise<{ status: number }>[]; waiting: string }
const attacks: Attack[] = [
  {
    name: 'of one document, which somebody else is saving',
    hold: `select pg_advisory_xact_lock(hashtext('carriers'), ${carrier})`,
    saves: () => hundred.map((_, index) => save(carrier, `Name ${index}`)),
    waiting: "query like '%pg_try_advisory%'",
  },
  {
    name: 'of many documents, which somebody else is saving',
    hold: `select pg_advisory_xact_lock(hashtext('carriers'), id) from carriers`,
    saves: () => hundred.map((id, index) => save(id, `Name ${index}`)),
    waiting: "query like '%pg_try_advisory%'",
  },
  {
    name: 'of many documents, which hold their connections because the table cannot be written',
    hold: 'lock table carriers in exclusive mode',
    saves: () => hundred.map((id, index) => save(id, `Name ${index}`)),
    waiting: "wait_event_type = 'Lock'",
  },
  {
    name: 'of the list of carriers, which the database is slow to give',
    hold: 'lock table users in access exclusive mode',
    saves: () => hundred.map(() => ask(editor, 'GET', '/carriers?limit=1')),
    waiting: "wait_event_type = 'Lock'",
  },
]
for (const { name, hold, saves, waiting } of attacks)
  test(`while a hundred requests to the newsroom wait ${name}, a page is made`, async () => {
    await holder.query('begin')
    await holder.query(hold)
    let answered = 0
    const replies = saves().map((reply) => reply.finally(() => answered++))
    await until(async () => (await waitingFor(waiting)) > 0)
    const page = await miss('/en/norway/telenor')
    assert.equal(page.status, 200)
    assert.match(await page.text(), /Telenor|telenor|<h1/)
    assert.equal(answered, 0)
    await holder.query('commit')
    const statuses = (await Promise.all(replies)).map(({ status }) => status)
    assert.deepEqual(
      statuses.filter((status) => status !== 200 && status !== 503),
      [],
    )
    assert.ok(statuses.filter((status) => status === 200).length > 0)
  })

test('of a server that is frozen, nobody is kept: a save, a list and a page are told so', async () => {
  freeze()
  const [saved, list, page] = await Promise.all([
    save(carrier, 'Frozen'),
    ask(editor, 'GET', '/carriers?limit=1', undefined, 'zh'),
    miss('/ja/norway/telenor'),
  ])
  thaw()
  assert.equal(saved.status, 503, saved.text)
  assert.match(saved.text, /The database does not answer at the moment/)
  assert.equal(list.status, 503, list.text)
  assert.match(list.text, /数据库暂时没有响应/)
  assert.deepEqual([page.status, page.headers.get('retry-after')], [503, '10'])
  assert.match(await page.text(), /lang="ja"/)
  await until(areBack)
})

test('after transactions that a frozen server never began, every connection is there again', async () => {
  freeze()
  const begun = await Promise.allSettled(Array.from({ length: 20 }, () => payload.db.beginTransaction()))
  thaw()
  assert.deepEqual(new Set(begun.map(({ status }) => status)), new Set(['rejected']))
  await until(areBack)
  const replies = await Promise.all(carriers.slice(0, 20).map((id) => save(id, 'Thawed')))
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]))
})

/** Writes a name in a transaction of its own. */
async function begun(nativeName: string) {
  const transactionID = await payload.db.beginTransaction()
  assert.ok(transactionID)
  await payload.update({ collection: 'carriers', id: carrier, data: { nativeName }, req: { transactionID } })
  return transactionID
}

const nameNow = async () => (await payload.findByID({ collection: 'carriers', id: carrier })).nativeName

test('a commit that gets no answer is not taken for one, and its locks are free afterwards', async () => {
  const transactionID = await begun('Never committed')
  freeze()
  await assert.rejects(payload.db.commitTransaction(transactionID))
  thaw()
  const next = await save(carrier, 'The next one')
  assert.equal(next.status, 200, next.text)
  assert.equal(await nameNow(), 'The next one')
})

test('a commit that the database turns into a rollback is not taken for one', async () => {
  const before = await nameNow()
  const transactionID = await begun('Never committed')
  const transaction = await transactionOf({ payload, transactionID })
  await transaction.execute('select 1 / 0').catch(() => {})
  await assert.rejects(payload.db.commitTransaction(transactionID))
  assert.equal(await nameNow(), before)
})

test('connections that are killed in the middle of saves are replaced, all of them', async () => {
  const saves = carriers.slice(0, 20).map((id) => save(id, 'Killed'))
  await until(async () => (await waitingFor("state like 'idle in transaction%' or state = 'active'")) > 2)
  await observer.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'saldo'",
  )
  const statuses = (await Promise.all(saves)).map(({ status }) => status)
  assert.ok(statuses.includes(503), String(statuses))
  await until(areBack)
  const replies = await Promise.all(carriers.slice(0, 20).map((id) => save(id, 'Afterwards')))
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]))
})
