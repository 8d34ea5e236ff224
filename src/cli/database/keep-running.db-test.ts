import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, afterEach, beforeEach, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { withClient } from '@/database-client'
import type { CommandError } from '../command-error'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres'

let dataDir: string
let postgres: EmbeddedPostgres
let told: string[]
let stopping: AbortController
let givenUp: Promise<CommandError>

/** As a site does: the server alone keeps no process alive. */
const awake = setInterval(() => {}, 1_000)
after(() => clearInterval(awake))

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-kept-running-'))
  told = []
  stopping = new AbortController()
  let giveUp: (error: CommandError) => void = () => {}
  givenUp = new Promise((resolve) => {
    giveUp = resolve
  })
  const tell = (sentence: string) => told.push(sentence)
  const keptRunning = { until: stopping.signal, tell, giveUp, backOff: [0, 200, 400, 800] }
  postgres = await startEmbeddedPostgres({ dataDir, keptRunning })
  await query("create table note (text text); insert into note values ('committed')")
})
afterEach(async () => {
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

const query = (statement: string) => withClient(postgres.url, (client) => client.query(statement))

const postmaster = () =>
  Number(readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])

/** A connection, and the number of the process at its other end. */
async function connection() {
  const client = new Client({ connectionString: postgres.url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query('select pg_backend_pid() as pid')
  return { client, pid: Number(rows[0]?.pid) }
}

async function notes(): Promise<string[]> {
  for (;;) {
    try {
      const { rows } = await query('select text from note')
      return rows.map(({ text }) => text)
    } catch {
      await pause(50)
    }
  }
}

async function backAgain() {
  let failed: CommandError | undefined
  givenUp.then((error) => {
    failed = error
  })
  while (!told.includes('Postgres runs again.')) {
    if (failed) throw failed
    await pause(20)
  }
}

test('killed, with a frozen child that holds its memory, it is back at the same address with all that was committed', async () => {
  const { client, pid } = await connection()
  process.kill(pid, 'SIGSTOP')
  process.kill(postmaster(), 'SIGKILL')
  await backAgain()
  assert.deepEqual(await notes(), ['committed'])
  assert.deepEqual(told, ['Postgres ended (killed by SIGKILL): it is started again.', 'Postgres runs again.'])
  await client.end()
})

test('stopped from elsewhere, at once or politely, it is started again each time', async () => {
  for (const signal of ['SIGQUIT', 'SIGINT', 'SIGTERM'] as const) {
    told.splice(0)
    process.kill(postmaster(), signal)
    await backAgain()
    assert.deepEqual(await notes(), ['committed'])
    assert.match(told[0] ?? '', /^Postgres ended \(exit code \d\): it is started again\.$/)
  }
})

test('of one killed connection, the server recovers by itself', async () => {
  const { pid } = await connection()
  const before = postmaster()
  process.kill(pid, 'SIGKILL')
  assert.deepEqual(await notes(), ['committed'])
  assert.equal(postmaster(), before)
  assert.deepEqual(told, [])
})

test('once we are to end, a server that ends stays ended', async () => {
  stopping.abort()
  process.kill(postmaster(), 'SIGKILL')
  await pause(700)
  await assert.rejects(query('select 1'), { code: 'ECONNREFUSED' })
  assert.deepEqual(told, [])
})

test('asked to end while the server is being started again, it ends', async () => {
  process.kill(postmaster(), 'SIGKILL')
  while (told.length === 0) await pause(1)
  await postgres.stop()
  await assert.rejects(query('select 1'), { code: 'ECONNREFUSED' })
  assert.deepEqual(told, ['Postgres ended (killed by SIGKILL): it is started again.'])
})

test('when it cannot be started again, that is said once, after some tries', async () => {
  const control = path.join(dataDir, 'postgres/cluster/global/pg_control')
  renameSync(control, `${control}.away`)
  process.kill(postmaster(), 'SIGKILL')
  assert.match((await givenUp).message, /^Postgres cannot be started again, so Saldo ends: .*postgres\/log/)
  assert.deepEqual(told, ['Postgres ended (killed by SIGKILL): it is started again.'])
  const words = readFileSync(path.join(dataDir, 'postgres/log'), 'utf8')
  assert.equal(words.match(/could not find the database system/g)?.length, 4)
})

test('a server that is frozen as a whole is ended all the same', async () => {
  const { client } = await connection()
  process.kill(postmaster(), 'SIGSTOP')
  await postgres.stop()
  await assert.rejects(query('select 1'), { code: 'ECONNREFUSED' })
  await client.end()
})
