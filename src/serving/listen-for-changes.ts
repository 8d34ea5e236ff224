/**
 * Listens for changes, which the database announces, on a connection of its own, and purges the cache of what they
 * name. When the connection is lost it tries again until it is back; meanwhile what is stored goes on being sent.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { settings } from '@/env'
import { announcementChannel } from '@/publishing/announcement-channel'
import type { ResponseCache } from './response-cache'

const retryAfter = 500
const heartbeat = 5_000
/** A frozen server never answers a goodbye. */
const patience = 1_000

/** Resolves once the first connection listens; `stop` ends it. Rejects if the database cannot be reached at first. */
export async function listenForChanges(cache: ResponseCache): Promise<{ stop: () => Promise<void> }> {
  let stopped = false
  let client = await listen(cache, whenLost)

  function whenLost() {
    if (stopped) return
    cache.disconnect()
    setTimeout(tryAgain, retryAfter).unref()
  }

  async function tryAgain() {
    if (stopped) return
    try {
      client = await listen(cache, whenLost)
    } catch {
      setTimeout(tryAgain, retryAfter).unref()
    }
  }

  return {
    stop: async () => {
      stopped = true
      await Promise.race([client.end(), sleep(patience, undefined, { ref: false })])
    },
  }
}

async function listen(cache: ResponseCache, whenLost: () => void): Promise<Client> {
  const client = new Client({
    connectionString: settings.databaseUrl,
    application_name: 'saldo announcements',
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  await client.connect()
  client.on('notification', ({ payload }) => cache.purge(tagsIn(payload)))
  await client.query(`listen ${announcementChannel}`).catch(async (error) => {
    await client.end()
    throw error
  })
  cache.connect()
  const beating = setInterval(() => client.query('select 1').catch(() => client.end()), heartbeat)
  beating.unref()
  client.once('end', () => {
    clearInterval(beating)
    whenLost()
  })
  return client
}

function tagsIn(payload: string | undefined): string[] {
  const value: unknown = JSON.parse(payload || '[]')
  return Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : []
}
