/**
 * Session token: what somebody signed in sends along, in a header or a cookie. Its signature says that this newsroom
 * gave it, and it says how long it holds; whether its session was ended since, only the database knows.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

type Sent = Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>

/** Whether a request carries one that holds: a sum over its headers, without a question to the database. */
export function carriesSession(secret: string): (sent: Sent) => boolean {
  const key = payloadsKey(secret)
  return (sent) => tokensIn(sent).some((token) => isSigned(token, key) && expiry(token) > Date.now())
}

/** Payload signs with a hash of the secret. */
const payloadsKey = (secret: string) => createHash('sha256').update(secret).digest('hex').slice(0, 32)

function tokensIn({ authorization = '', cookie = '' }: Sent): string[] {
  const found = [
    ...authorization.matchAll(/^(?:JWT|Bearer) (.+)$/g),
    ...cookie.matchAll(/(?:^|;\s*)payload-token=([^;]+)/g),
  ]
  return found.map(([, token = '']) => token)
}

/** HS256 of RFC 7518, whatever the token says of itself: Payload knows no other. */
function isSigned(token: string, key: string): boolean {
  const end = token.lastIndexOf('.')
  const signature = Buffer.from(token.slice(end + 1), 'base64url')
  const own = createHmac('sha256', key).update(token.slice(0, end)).digest()
  return signature.length === own.length && timingSafeEqual(signature, own)
}

/** In milliseconds since 1970. Of a token that is signed. */
function expiry(token: string): number {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  return Number(Reflect.get(Object(claims), 'exp')) * 1000
}
