/**
 * Site newsroom: the newsroom with the settings of the site, limits and shares of the database included, on a Postgres
 * of the test file's own, which can be frozen as a machine under load freezes it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
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
  close(): Promise<void>
}

export async function siteNewsroom(): Promise<SiteNewsroom> {
  setEnvironment({ DATABASE_URL: undefined })
  const { url, drop } = await freshDatabase()
  const cluster = path.join(settings.dataDir, 'postgres/cluster')
  const own = { databaseUrl: url, secret: 'a secret that only tests know' }
  /** Pages find it: Payload keeps the first one of a process for whoever asks later. */
  const payload = await getPayload({ config: newsroomWith({ ...settings, ...own }) })
  const close = async () => {
    await payload.db.pool.end()
    await drop()
  }
  return {
    payload,
    url,
    ask: asking({ payload, url: 'default', close }),
    freeze: () => signal(cluster, 'SIGSTOP'),
    thaw: () => signal(cluster, 'SIGCONT'),
    close,
  }
}

function signal(cluster: string, name: NodeJS.Signals) {
  const postmaster = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0] ?? ''
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === postmaster)
  for (const pid of [postmaster, ...children]) send(Number(pid), name)
}

/** One that served a connection may have ended the moment before. */
function send(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name)
  } catch {
    return
  }
}

function parentOf(pid: string): string | undefined {
  try {
    return /^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
