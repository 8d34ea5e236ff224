/** Body limits: how many bytes the body of a request may have, by where it goes and whether somebody is signed in. */
import type { IncomingMessage } from 'node:http'
import { type Message, panelSentences, panelText } from '@/text/panel'

const kB = 1024
const MB = 1024 * kB

const signIn =
  /^\/api\/users\/(login|logout|refresh-token|first-register|forgot-password|reset-password|unlock|verify)(\/|$)/i

type Limit = { bytes: number; status: 401 | 413; refusal: Message }

const limit = (bytes: number, said: string): Limit => ({
  bytes,
  status: 413,
  refusal: panelText('body.tooLarge', { most: said }),
})

/** A picture of 8,000,000 B comes with its description around it. */
const picture: Limit = {
  bytes: 8 * MB,
  status: 413,
  refusal: panelSentences([panelText('picture.tooLarge'), panelText('picture.accepted')]),
}

/** The form state of a long guide carries its text twice. */
const newsroom = limit(4 * MB, '4 MB')

/** The first that fits counts. */
const table: [path: RegExp, limit: Limit][] = [
  [signIn, limit(16 * kB, '16 kB')],
  [/^\/api\/graphql(\/|$)/i, limit(100 * kB, '100 kB')],
  [/^\/api\/payload-preferences(\/|$)/i, limit(100 * kB, '100 kB')],
  [/^\/api\/media(\/|$)/i, picture],
  [/^\/(api|admin)(\/|$)/i, newsroom],
]

/** A question that is too long for an address comes in the body (`X-HTTP-Method-Override: GET`). */
const question = limit(100 * kB, '100 kB')

/** Readers' reports, whatever has no address, and bodies where none belongs. */
const anythingElse = limit(16 * kB, '16 kB')

/** Of somebody who is not signed in, wherever it goes. A session may have ended while somebody wrote: that is said. */
const stranger: Limit = { ...anythingElse, status: 401, refusal: panelText('body.signInFirst') }

export function limitForStrangers(limit: Limit): Limit {
  return limit.bytes > stranger.bytes ? stranger : limit
}

export function bodyLimit(request: IncomingMessage): Limit {
  if (!['POST', 'PUT', 'PATCH'].includes(request.method ?? '')) return anythingElse
  const path = plainPath(request)
  const found = table.find(([pattern]) => pattern.test(path))?.[1] ?? anythingElse
  if (asksForReading(request) && found.bytes > question.bytes) return question
  return found === picture && !isForm(request) ? newsroom : found
}

/** Only a form carries a file. */
function isForm({ headers }: IncomingMessage): boolean {
  return /^multipart\/form-data/i.test(headers['content-type'] ?? '')
}

function asksForReading({ headers }: IncomingMessage): boolean {
  return 'x-http-method-override' in headers || 'x-payload-http-method-override' in headers
}

/** As the router reads it: without `..` and `%69`. What cannot be read leads nowhere. */
export function plainPath({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url, 'http://saldo').pathname)
  } catch {
    return ''
  }
}
