/** Tests against a real Postgres: the one of DATABASE_URL, or one of our own for this run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedPostgres } from '@/cli/database/embedded-postgres'
import { settings } from '@/env'
import { nodeTests } from './node-tests'
import type { Outcome, TestStage } from './test-stage'

export const databaseTests: TestStage = { name: 'database', run: onSomePostgres }

async function onSomePostgres(): Promise<Outcome> {
  if (settings.databaseUrl) return nodeTests(/\.db-test\.tsx?$/)
  const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-test-'))
  const { url, stop } = await startEmbeddedPostgres({ dataDir, durable: false })
  try {
    return await nodeTests(/\.db-test\.tsx?$/, { DATABASE_URL: url, DATA_DIR: dataDir })
  } finally {
    await stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}
