/** The path of a request, without its query, and its query. Clients of proxies write the origin before them. */
import type { IncomingMessage } from 'node:http'

export function pathOf({ url = '/' }: IncomingMessage): string {
  const target = withoutOrigin(url)
  const end = endOfPath(target)
  return end < 0 ? target : target.slice(0, end)
}

/** With its question mark; empty when there is none. A fragment is never the server's. */
export function queryOf({ url = '/' }: IncomingMessage): string {
  const [target = ''] = withoutOrigin(url).split('#', 1)
  const query = target.indexOf('?')
  return query < 0 ? '' : target.slice(query)
}

function withoutOrigin(url: string): string {
  if (url.startsWith('/')) return url
  const target = url.replace(/^https?:\/\/[^/?#]*/i, '')
  return target.startsWith('/') ? target : `/${target}`
}

function endOfPath(target: string): number {
  const query = target.indexOf('?')
  const fragment = target.indexOf('#')
  return query < 0 || fragment < 0 ? Math.max(query, fragment) : Math.min(query, fragment)
}
