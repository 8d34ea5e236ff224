/**
 * Follows the database's announcements on a connection of its own and tells the page cache, search and preview pictures.
 * When the connection is lost it tries again until it is back; meanwhile kept pages are served.
 */
import { Client } from 'pg'
import { settings } from '@/env'
import type { CacheTag } from '@/publishing/announce'
import { announcementChannel } from '@/publishing/announcement-channel'
import { takeInChanges } from '@/site/search/keep-in-step'
import { pageCache } from './response-cache'

const retryAfter = 500
const heartbeat = 5_000

type Listener = { heard: (tags: CacheTag[]) => void; followed: () => void }

/** Resolves once the first connection follows; `stop` ends it. Rejects if the database cannot be reached at first. */
export async function listenForChanges(listener?: Listener): Promise<{ stop: () => Promise<void> }> {
  let stopped = false
  let client = await follow(whenLost, listener)

  function whenLost() {
    if (stopped) return
    pageCache().lost()
    setTimeout(tryAgain, retryAfter).unref()
  }

  async function tryAgain() {
    if (stopped) return
    try {
      client = await follow(whenLost, listener)
    } catch {
      setTimeout(tryAgain, retryAfter).unref()
    }
  }

  return {
    stop: async () => {
      stopped = true
      await client.end()
    },
  }
}

async function follow(whenLost: () => void, listener?: Listener): Promise<Client> {
  const client = new Client({
    connectionString: settings.databaseUrl,
    application_name: 'saldo announcements',
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  await client.connect()
  client.on('notification', ({ payload }) => {
    const tags = tagsIn(payload)
    pageCache().drop(tags)
    takeInChanges()
    listener?.heard(tags)
  })
  await client.query(`listen ${announcementChannel}`)
  pageCache().followed()
  takeInChanges()
  listener?.followed()
  const beating = setInterval(() => client.query('select 1').catch(() => client.end()), heartbeat)
  beating.unref()
  client.once('end', () => {
    clearInterval(beating)
    whenLost()
  })
  return client
}

function tagsIn(payload: string | undefined): CacheTag[] {
  const value: unknown = JSON.parse(payload || '[]')
  return Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : []
}
