/** Waits until a cache has heard everything that was announced so far: it has dropped what was announced last. */
import { setTimeout as sleep } from 'node:timers/promises'
import { withClient } from '@/database-client'
import { announcementChannel } from '@/publishing/announcement-channel'
import { cachedResponse } from '@/serving/cached-response'
import type { ResponseCache } from '@/serving/response-cache'

const sentinel = 'sentinel'

export async function heardBy(cache: ResponseCache, databaseUrl: string) {
  const pending = cache.begin(sentinel)
  const body = Buffer.from('')
  cache.end(
    pending,
    sentinel,
    await cachedResponse({ status: 200, headers: {}, body, tags: [sentinel], isStored: true }),
  )
  await withClient(databaseUrl, (client) =>
    client.query('select pg_notify($1, $2)', [announcementChannel, JSON.stringify([sentinel])]),
  )
  while (cache.get(sentinel)) await sleep(2)
}
