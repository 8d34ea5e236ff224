/** The door of the newsroom as a stranger finds it: sign-ins from a network and a device, and what they cost. */
import crypto from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { mock } from 'node:test'
import { handleEndpoints } from 'payload'
import type { FreshNewsroom } from './fresh-database'
import { password, requestTo } from './people'

type From = { network?: string; cookies?: string; headers?: Record<string, string> }

export interface Knock {
  status: number
  body: string
  headers: Headers
  /** What a browser would send next time. */
  cookies: string
}

export function knockingAt({ payload, url }: Pick<FreshNewsroom, 'payload' | 'url'>) {
  return async (
    email: string,
    secret = password,
    { network, cookies, headers }: From = {},
  ): Promise<Knock> => {
    const request = requestTo('/api/users/login', 'POST', undefined, { email, password: secret })
    request.headers.set('X-Forwarded-For', network ?? '198.51.100.1')
    if (cookies) request.headers.set('Cookie', cookies)
    for (const [name, value] of Object.entries(headers ?? {})) request.headers.set(name, value)
    const response = await handleEndpoints({ config: payload.config, payloadInstanceCacheKey: url, request })
    const set = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
    return {
      status: response.status,
      body: await response.text(),
      headers: response.headers,
      cookies: set.join('; '),
    }
  }
}

/** Every run of the hash function from now on: what it was asked, and how many ran at once. */
export function countedHashes() {
  const runs: string[] = []
  let running = 0
  const seen = { runs, most: 0 }
  const { pbkdf2 } = crypto
  const counting: typeof pbkdf2 = (secret, salt, iterations, length, digest, done) => {
    runs.push([iterations, length, digest].join(' '))
    running += 1
    seen.most = Math.max(seen.most, running)
    pbkdf2(secret, salt, iterations, length, digest, (...result) => {
      running -= 1
      done(...result)
    })
  }
  const counter = mock.method(crypto, 'pbkdf2', counting)
  return Object.assign(seen, { stop: () => counter.mock.restore() })
}

/** The next run of the hash function begins and does not end before it is let go: what happens meanwhile is ours. */
export function heldHash() {
  const { pbkdf2 } = crypto
  const events = new EventEmitter()
  const [begun, released] = [once(events, 'begun'), once(events, 'released')]
  const holding: typeof pbkdf2 = (secret, salt, iterations, length, digest, done) => {
    holder.mock.restore()
    events.emit('begun')
    pbkdf2(secret, salt, iterations, length, digest, (...result) => released.then(() => done(...result)))
  }
  const holder = mock.method(crypto, 'pbkdf2', holding)
  return { begun, letGo: () => events.emit('released') }
}
