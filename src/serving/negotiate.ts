/**
 * Reply: what one request gets of a kept page: status, headers, and a body in an encoding that the client takes,
 * or 304 when it already holds that body. Used by Next's handlers and by the front before them alike.
 */

import { chooseEncoding } from './cached-response'
import { type CachedResponse, pageCache } from './response-cache'

export type Conditions = { acceptEncoding?: string | null; ifNoneMatch?: string | null }
export type Reply = { status: number; headers: Record<string, string>; body?: Buffer }

export function negotiate(page: CachedResponse, { acceptEncoding, ifNoneMatch }: Conditions): Reply {
  const encoding = chooseEncoding(acceptEncoding)
  const etag = encoding === 'identity' ? `"${page.etag}"` : `"${page.etag}-${encoding}"`
  const headers: Record<string, string> = { ...page.headers, etag, vary: 'accept-encoding' }
  if (!pageCache().following) headers['saldo-database'] = 'away'
  if (page.status === 200 && matches(ifNoneMatch, etag)) return { status: 304, headers }
  const body = page.bodies[encoding]
  headers['content-length'] = String(body.length)
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  return { status: page.status, headers, body }
}

/** Whether the client already holds what this entity tag names. */
export function matches(ifNoneMatch: string | null | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((part) => part.trim().replace(/^W\//, '') === etag)
}
