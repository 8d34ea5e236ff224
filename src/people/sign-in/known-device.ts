/**
 * Known device: one that has signed in to this account before. It says so with a signed cookie, and its wrong
 * passwords are counted by themselves: what strangers do to the account does not stop it. The cookie signs nobody in.
 * A new password makes strangers of all devices.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { generateCookie, parseCookies } from 'payload/shared'
import { keyedHash } from '@/rate-limits'
import type { PasswordHash } from './password-hash'

/** Seconds: a year. */
const lifetime = 365 * 24 * 3_600

/** `password`: of which password it has proved knowledge; a living session has proved it of today's. */
export type Device = { id: string; password?: string }

type Asked = Pick<PayloadRequest, 'headers' | 'payload' | 'user'>

/** Asks nothing of the database. */
export function deviceIn({ headers, payload, user }: Asked, email: string): Device | undefined {
  if (user?.collection === 'users' && user.email === email && '_sid' in user) return { id: `${user._sid}` }
  const sent = parseCookies(headers).get(cookieName(payload.secret, email))
  const [id = '', expires = '', password = '', signature = ''] = sent?.split('.') ?? []
  if (!isSame(signature, signatureOf(payload.secret, [email, id, expires, password]))) return
  return Number(expires) * 1000 > Date.now() ? { id, password } : undefined
}

export function knows(device: Device, account: PasswordHash | undefined, secret: string): boolean {
  if (!account?.salt) return false
  return device.password === undefined || device.password === markOf(account, secret)
}

export function deviceCookie(
  req: PayloadRequest,
  email: string,
  account: PasswordHash,
  id = newId(),
): string {
  const { secret, config, collections } = req.payload
  const expires = String(Math.floor(Date.now() / 1000) + lifetime)
  const content = [id, expires, markOf(account, secret)]
  return generateCookie<false>({
    name: cookieName(secret, email),
    value: [...content, signatureOf(secret, [email, ...content])].join('.'),
    path: `${config.routes.api}/users/login`,
    maxAge: lifetime,
    httpOnly: true,
    sameSite: 'Strict',
    secure: collections.users.config.auth.cookies.secure,
    returnCookieAsObject: false,
  })
}

const newId = () => randomBytes(12).toString('base64url')

/** Of each account one, so that several people can share a device. */
const cookieName = (secret: string, email: string) => `saldo-device-${keyedHash(secret, `device ${email}`)}`

const markOf = (account: PasswordHash | undefined, secret: string) =>
  keyedHash(secret, `password ${account?.salt}`)

const signatureOf = (secret: string, parts: string[]) => keyedHash(secret, `device\n${parts.join('\n')}`)

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
