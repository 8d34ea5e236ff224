/**
 * Own origins: where a browser may have opened the panel. A request that changes something and comes from anywhere
 * else is treated as not signed in. On one's own machine the site answers to two names.
 */
import { panelText } from '@/text/panel'

const loopback = ['localhost', '127.0.0.1', '0.0.0.0']

export function ownOrigins(siteUrl: string): string[] {
  const { origin, protocol, hostname, port } = new URL(siteUrl)
  if (!loopback.includes(hostname)) return [origin]
  return ['localhost', '127.0.0.1'].map((name) => `${protocol}//${name}${port && `:${port}`}`)
}

/**
 * A page of somebody else sent it, whatever its content type. Browsers name the origin of everything that changes
 * something; a program that is no browser names none, and carries nobody's cookies.
 */
export function isForeign(headers: Pick<Headers, 'get'>, own: string[]): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return !own.includes(origin)
  const site = headers.get('sec-fetch-site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}

export const fromForeignPage = (own: string[]) => panelText('request.foreign', { address: own[0] ?? '' })
