import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { withClient } from '@/database-client'
import { startEmbeddedPostgres } from './embedded-postgres'

const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-embedded-'))
after(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }))

test('what was written is there after a stop and a start', async () => {
  const first = await startEmbeddedPostgres({ dataDir })
  await query(first.url, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')")
  await first.stop()
  const second = await startEmbeddedPostgres({ dataDir })
  assert.deepEqual(await query(second.url, 'SELECT text FROM note'), [{ text: 'kept' }])
  await second.stop()
})

test('nobody else may read the password', () => {
  assert.equal(statSync(path.join(dataDir, 'postgres/password')).mode & 0o777, 0o600)
})

test('its own log tells nothing of a statement that fails, nor of the row that it was about', async () => {
  const { url, stop } = await startEmbeddedPostgres({ dataDir })
  await query(url, 'CREATE TABLE secret (hash text UNIQUE, age int CHECK (age > 0))')
  const log = () => readFileSync(path.join(dataDir, 'postgres/log'), 'utf8')
  const before = log().length
  await query(url, "INSERT INTO secret VALUES ('hunter2', 1)")
  for (const statement of [
    "INSERT INTO secret VALUES ('hunter2', 2)",
    "INSERT INTO secret VALUES ('hunter2 too', -1)",
    "DO $$ BEGIN RAISE WARNING 'hunter2'; END $$; SELECT 'hunter2'::int",
  ])
    await assert.rejects(query(url, statement))
  await stop()
  assert.doesNotMatch(log(), /hunter2/)
  assert.match(log().slice(before), /shut down/)
})

test('it finds the trigrams of Chinese, Japanese and Korean words', async () => {
  const { url, stop } = await startEmbeddedPostgres({ dataDir })
  await query(url, 'CREATE EXTENSION IF NOT EXISTS pg_trgm')
  const [row] = await query(url, "SELECT show_trgm('余额') <> '{}' AS found")
  assert.deepEqual(row, { found: true })
  await stop()
})

test('a second start on the same data folder is refused and harms nothing', async () => {
  const { url, stop } = await startEmbeddedPostgres({ dataDir })
  await assert.rejects(startEmbeddedPostgres({ dataDir }), /already running on the data folder/)
  assert.deepEqual(await query(url, 'SELECT text FROM note'), [{ text: 'kept' }])
  await stop()
})

test('after its process was killed, the next start has all that was committed', async () => {
  const child = startInChild()
  const url = await firstLineOf(child)
  await query(url, "INSERT INTO note VALUES ('committed')")
  child.kill('SIGKILL')
  await once(child, 'exit')
  const { url: next, stop } = await startEmbeddedPostgres({ dataDir })
  assert.deepEqual(await query(next, "SELECT text FROM note WHERE text = 'committed'"), [
    { text: 'committed' },
  ])
  await stop()
})

test('after everything was killed, Postgres included, the next start has all that was committed', async () => {
  const child = startInChild()
  const url = await firstLineOf(child)
  await query(url, "INSERT INTO note VALUES ('last')")
  const postmaster = await query(
    url,
    "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid",
  )
  child.kill('SIGKILL')
  process.kill(Number(postmaster[0]?.pid), 'SIGKILL')
  await once(child, 'exit')
  const { url: next, stop } = await startEmbeddedPostgres({ dataDir })
  assert.deepEqual(await query(next, "SELECT text FROM note WHERE text = 'last'"), [{ text: 'last' }])
  await stop()
})

function startInChild(): ChildProcess {
  const module = fileURLToPath(new URL('embedded-postgres.ts', import.meta.url))
  const code = `const { startEmbeddedPostgres } = await import(${JSON.stringify(module)})
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} })
    console.log(url)
    setInterval(() => {}, 1000)`
  const args = ['--import', 'tsx', '--input-type=module', '-e', code]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function firstLineOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The child has no output.')
  const [text]: unknown[] = await once(child.stdout, 'data')
  return String(text).trim()
}

async function query(connectionString: string, statement: string): Promise<Record<string, unknown>[]> {
  const { rows } = await withClient(connectionString, (client) =>
    client.query<Record<string, unknown>>(statement),
  )
  return rows
}
