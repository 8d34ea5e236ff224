/**
 * Responses as every HTTP cache understands them: `Surrogate-Key` names what the response depends on, so that a cache
 * may store it and drop it by name; `Surrogate-Control` says how long it is true by itself, or that it is not to be
 * stored.
 */
import type { CacheTag } from '@/publishing/cache-tags'

type Cacheable = {
  status?: number
  headers: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
  tags: Iterable<CacheTag>
  /** When it stops being true by itself, in milliseconds since 1970. */
  until?: number
}

export function cacheable({ status = 200, headers, body, tags, until }: Cacheable): Response {
  const seconds = until === undefined ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000))
  return new Response(body ?? null, {
    status,
    headers: {
      ...headers,
      'surrogate-key': [...new Set(tags)].join(' '),
      ...(seconds !== undefined && { 'surrogate-control': `max-age=${seconds}` }),
    },
  })
}

/** For what depends on more than its address, or stands at one of endlessly many. Caches may compress it on the way. */
export function uncacheable(status: number, headers: Record<string, string>, body: string): Response {
  return new Response(body, {
    status,
    headers: { ...headers, 'surrogate-key': '', 'surrogate-control': 'no-store' },
  })
}
