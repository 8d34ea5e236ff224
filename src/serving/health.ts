/** `/healthz`: the process lives. `/readyz`: readers and editors can be served. For whoever starts and watches it. */
import type { RequestListener } from 'node:http'
import { Client } from 'pg'
import { settings } from '@/env'
import { pathOf } from './path-of'
import type { ResponseCache } from './response-cache'

const patience = 2_000

export function withHealth(app: RequestListener, cache: ResponseCache): RequestListener {
  return async (request, response) => {
    const path = pathOf(request)
    if (path === '/healthz') return response.writeHead(200, asText).end('ok\n')
    if (path !== '/readyz') return app(request, response)
    const database = await answers()
    const body = {
      database: database ? 'ok' : 'away',
      announcements: cache.connected ? 'followed' : 'lost',
    }
    response.writeHead(database && cache.connected ? 200 : 503, asJson).end(JSON.stringify(body))
  }
}

const asText = { 'content-type': 'text/plain;charset=UTF-8', 'cache-control': 'no-store' }
const asJson = { 'content-type': 'application/json', 'cache-control': 'no-store' }

async function answers(): Promise<boolean> {
  const client = new Client({
    connectionString: settings.databaseUrl,
    application_name: 'saldo readiness',
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
