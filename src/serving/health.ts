/** `/healthz`: the process lives. `/readyz`: readers and editors can be served. For whoever starts and watches it. */
import type { RequestListener } from 'node:http'
import { withClient } from '@/database-client'
import { settings } from '@/env'
import { pathOf } from './path-of'
import type { ResponseCache } from './response-cache'

const patience = 2_000

export function withHealth(app: RequestListener, cache: ResponseCache): RequestListener {
  /** One at a time, however many ask: it is a connection of its own. */
  let probing: Promise<boolean> | undefined
  const probe = () => {
    probing ??= answers().finally(() => {
      probing = undefined
    })
    return probing
  }

  return async (request, response) => {
    const path = pathOf(request)
    if (path === '/healthz') return response.writeHead(200, asText).end('ok\n')
    if (path !== '/readyz') return app(request, response)
    const database = await probe()
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
  const options = {
    application_name: 'saldo readiness',
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  }
  try {
    await withClient(settings.databaseUrl, (client) => client.query('select 1'), options)
    return true
  } catch {
    return false
  }
}
