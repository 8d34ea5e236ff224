/**
 * The readers' site on a test's own newsroom, as another instance than the one that writes: its pages come from the
 * database, stand in an HTTP cache, and are dropped from there when the database announces a change.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import configPromise from '@payload-config'
import { getPayload } from 'payload'
import { database } from '@/database'
import { setEnvironment } from '@/env'
import { withHttpCache } from '@/serving/http-cache'
import { listenForChanges } from '@/serving/listen-for-changes'
import { withOneSpelling } from '@/serving/one-spelling'
import { ResponseCache } from '@/serving/response-cache'
import { handleRequest } from '@/site/handle-request'
import { heardBy } from './heard-by'
import type { OwnNewsroom } from './own-newsroom'

export async function siteBehindCache({ url, atEnd }: OwnNewsroom) {
  setEnvironment({ DATABASE_URL: url })
  const db = database({ databaseUrl: url, poolSize: 4 })
  Object.assign(await configPromise, { db, secret: 'a secret that only tests know' })
  atEnd(async () => (await getPayload({ config: configPromise })).destroy())

  const cache = new ResponseCache()
  const { stop } = await listenForChanges(cache)
  atEnd(stop)

  const server = createServer(withHttpCache(withOneSpelling(site), cache, {})).listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEnd(async () => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return {
    cache,
    ask: (path: string) => fetch(origin + path, { redirect: 'manual' }),
    /** Until every change so far has been heard of. */
    heard: () => heardBy(cache, url),
  }
}

const site: Parameters<typeof withOneSpelling>[0] = async ({ url, method, headers }, response) => {
  const language = headers['accept-language'] ?? ''
  const asked = new Request(`http://127.0.0.1${url}`, { method, headers: { 'accept-language': language } })
  const answered = await handleRequest(asked)
  response.statusCode = answered.status
  response.setHeaders(answered.headers)
  response.end(Buffer.from(await answered.arrayBuffer()))
}
