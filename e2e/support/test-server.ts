/**
 * Test server: the Postgres that a run of tests uses. `npm test` starts one and hands its address on as DATABASE_URL;
 * a test file run by itself starts its own, which ends when its last database is given back.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedPostgres } from '@/cli/database/embedded-postgres'
import { setEnvironment, settings } from '@/env'

export interface Loan {
  server: string
  giveBack(): Promise<void>
}

interface OwnServer {
  url: string
  end(): Promise<void>
}

let own: Promise<OwnServer> | undefined
let loans = 0

export async function borrowServer(): Promise<Loan> {
  if (settings.databaseUrl) return { server: settings.databaseUrl, giveBack: async () => {} }
  loans += 1
  own ??= startOwn()
  const { url, end } = await own
  const giveBack = async () => {
    loans -= 1
    if (loans > 0) return
    own = undefined
    await end()
  }
  return { server: url, giveBack }
}

async function startOwn(): Promise<OwnServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-test-'))
  setEnvironment({ DATA_DIR: dataDir })
  const { url, stop } = await startEmbeddedPostgres({ dataDir, durable: false })
  const end = async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  return { url, end }
}
