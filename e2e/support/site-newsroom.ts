/**
 * Site newsroom: the newsroom with the settings of the site, limits and shares of the database included, on a Postgres
 * of the test file's own, which can be frozen as a machine under load freezes it, or killed: then it is started again.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { startEmbeddedPostgres } from '@/cli/database/embedded-postgres'
import { setEnvironment, settings } from '@/env'
import { newsroomWith } from '@/payload.config'
import { freshDatabase } from './fresh-database'
import { type Ask, asking } from './people'

export interface SiteNewsroom {
  payload: Payload
  url: string
  ask: Ask
  /** Every process of Postgres stands still until `thaw`. */
  freeze(): void
  thaw(): void
  kill(): void
  close(): Promise<void>
}

export async function siteNewsroom(): Promise<SiteNewsroom> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-site-'))
  const keptRunning = { until: new AbortController().signal, tell: () => {}, giveUp: () => {} }
  const server = await startEmbeddedPostgres({ dataDir, durable: false, keptRunning })
  setEnvironment({ DATA_DIR: dataDir, DATABASE_URL: server.url })
  const { url } = await freshDatabase()
  setEnvironment({ DATABASE_URL: url })
  /** Pages find it: Payload keeps the first one of a process for whoever asks later. */
  const payload = await getPayload({
    config: newsroomWith({ ...settings, secret: 'a secret that only tests know' }),
  })
  const close = async () => {
    await payload.db.pool.end()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  const cluster = path.join(dataDir, 'postgres/cluster')
  return {
    payload,
    url,
    ask: asking({ payload, url: 'default', close }),
    freeze: () => send(processesOf(cluster), 'SIGSTOP'),
    thaw: () => send(processesOf(cluster), 'SIGCONT'),
    kill: () => send([postmasterOf(cluster)], 'SIGKILL'),
    close,
  }
}

function postmasterOf(cluster: string): number {
  return Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
}

function processesOf(cluster: string): number[] {
  const postmaster = postmasterOf(cluster)
  const children = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === postmaster)
  return [postmaster, ...children]
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

/** One that served a connection may have ended the moment before. */
function send(processes: number[], name: NodeJS.Signals) {
  for (const pid of processes) {
    try {
      process.kill(pid, name)
    } catch (error) {
      if (parentOf(pid) !== undefined) throw error
    }
  }
}
