/** People of a test: somebody with a role, signed in, who asks the newsroom as a browser or a script would. */
import { handleEndpoints, type Payload } from 'payload'
import type { User } from '@/payload-types'
import type { FreshNewsroom } from './fresh-database'

export type Colleague = Pick<User, 'id' | 'role' | 'email'> & { token: string }
export type Reply = {
  status: number
  text: string
  id?: number
  doc?: Record<string, unknown> & { id: number }
  docs?: (Record<string, unknown> & { id: number })[]
  totalDocs?: number
  errors?: { message: string; data?: { errors?: { message: string; path: string }[] } }[]
}

/** Everybody's. */
export const password = 'correct horse battery staple'
let hired = 0

export async function hire(
  payload: Payload,
  role: User['role'],
  rights: Pick<User, 'languages' | 'mayPublish'> = {},
): Promise<Colleague> {
  const email = `${role}-${++hired}@example.org`
  const person = await payload.create({
    collection: 'users',
    data: { name: role, email, password, role, ...rights },
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token) throw new Error(`${email} could not sign in.`)
  return { id: person.id, role, email, token }
}

/** `language`: that of the person's panel. */
export type Ask = (
  who: Colleague | undefined,
  method: string,
  path: string,
  body?: object,
  language?: string,
) => Promise<Reply>

/** Sends a request through Payload's REST handlers, without a server between. */
export function asking({ payload, url }: FreshNewsroom): Ask {
  return async (who, method, path, body, language) => {
    const request = requestTo(`/api${path}`, method, who, body)
    if (language) request.headers.set('Accept-Language', language)
    const response = await handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: url,
      request,
    })
    return replyFrom(response)
  }
}

export function requestTo(
  address: string,
  method: string,
  who: Colleague | undefined,
  body?: object,
): Request {
  const headers = new Headers(who && { Authorization: `JWT ${who.token}` })
  const form = body instanceof FormData
  if (body && !form) headers.set('Content-Type', 'application/json')
  return new Request(`http://127.0.0.1:3000${address}`, {
    method,
    headers,
    body: form ? body : body && JSON.stringify(body),
  })
}

export async function replyFrom(response: Response): Promise<Reply> {
  const text = await response.text()
  const parsed: Omit<Reply, 'status' | 'text'> = text.startsWith('{') ? JSON.parse(text) : {}
  return { ...parsed, status: response.status, text }
}
