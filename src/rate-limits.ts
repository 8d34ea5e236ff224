/**
 * Rate limits: how often something may happen, counted in a table of the database, so that all instances count
 * together and a restart forgets nothing. Whom a counter is about stands there as a keyed hash: nobody's address is
 * kept, and a row is forgotten when its time is over.
 */
import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { RateLimiterPostgres } from 'rate-limiter-flexible'

/** Seconds. */
export const hour = 3_600

export function keyedHash(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url').slice(0, 22)
}

type Options = {
  table: 'report_limits' | 'sign_in_limits'
  keyPrefix: string
  points: number
  duration: number
}

export function counterIn({ db }: Payload, { table, ...counted }: Options): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: db.pool,
    storeType: 'pool',
    tableName: table,
    tableCreated: true,
    ...counted,
  })
}
