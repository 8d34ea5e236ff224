/**
 * Negotiation: which encoding of a response a client gets, and whether it needs the response at all (RFC 9110, 12.5.3
 * and 13.1.2).
 */
import type { CachedResponse, Variant } from './cached-response'

export type Encoding = 'br' | 'gzip' | 'identity'
export type Conditions = { acceptEncoding?: string; ifNoneMatch?: string }

/** The variant to send; `unchanged`: the client holds it already. */
export function negotiate(
  { status, variants }: CachedResponse,
  { acceptEncoding, ifNoneMatch }: Conditions,
): { variant: Variant; unchanged: boolean } {
  const variant = variants[preferredEncoding(acceptEncoding)] ?? variants.identity
  return {
    variant,
    unchanged: ifNoneMatch !== undefined && status === 200 && matches(ifNoneMatch, variant.etag),
  }
}

/** Browsers send a handful of different ones. */
const remembered = new Map<string, Encoding>()
const mostRemembered = 1_000
const longestRemembered = 200

/** The smallest encoding that the client takes. */
export function preferredEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity'
  const known = remembered.get(acceptEncoding)
  if (known) return known
  if (acceptEncoding.length > longestRemembered) return chooseEncoding(acceptEncoding)
  if (remembered.size >= mostRemembered) remembered.clear()
  const encoding = chooseEncoding(acceptEncoding)
  remembered.set(acceptEncoding, encoding)
  return encoding
}

function chooseEncoding(acceptEncoding: string): Encoding {
  const accepted = new Map(acceptEncoding.toLowerCase().split(',').map(nameAndWeight))
  const takes = (name: string) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}

/** `gzip;q=0.5` */
function nameAndWeight(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2))]
}

/** Whether the client already holds what this entity tag names. Most send one tag, the very one. */
export function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((part) => part.trim().replace(/^W\//, '') === etag)
}
