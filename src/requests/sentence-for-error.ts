/**
 * Sentences for errors that have none for the person: those of the database, of the parsers before any hook, and
 * faults of ours. A status below 500 says that whoever sent the request can mend it.
 */
import { APIError, FileUploadError } from 'payload'
import { tooLarge, unreadable } from '@/content/media/accepted-picture'
import { isDatabaseAway } from '@/database-away'
import { type Message, panelText } from '@/text/panel'
import { isRefusal } from './fault'

export type Sentence = { status: number; message: Message }

/** Nothing where the error speaks for itself. */
export function sentenceFor(error: unknown): Sentence | undefined {
  if (isDatabaseAway(error)) return { status: 503, message: databaseAway }
  const thrown = original(error)
  const status = statusOf(thrown)
  if (status === 413 && thrown instanceof Error && thrown.message.startsWith('Multipart'))
    return { status, message: tooLarge }
  if (thrown instanceof FileUploadError) return { status: 400, message: unreadable }
  if (thrown instanceof SyntaxError || thrown instanceof URIError || isUnparsed(thrown))
    return { status: 400, message: damaged }
  if (thrown instanceof RangeError && /call stack/.test(thrown.message))
    return { status: 400, message: tooDeep }
  const message = saidOfDatabase(codeOf(thrown))
  if (message) return { status: 400, message }
  return status === undefined || status === 500 ? { status: 500, message: ourFault } : undefined
}

/** Payload's own words, in English only. */
function isUnparsed(thrown: unknown): boolean {
  return thrown instanceof APIError && thrown.message === 'Invalid JSON'
}

/** Whether the sender can mend it, whoever has the words for it; or asked for what the newsroom never does (501). */
export function isSendersError(error: unknown): boolean {
  const status = sentenceFor(error)?.status ?? statusOf(original(error)) ?? 500
  return isRefusal(status)
}

/** GraphQL, of which there may be several copies, wraps what was thrown; what it refuses by itself speaks. */
function original(error: unknown): unknown {
  if (property(error, 'name') !== 'GraphQLError') return error
  return property(error, 'originalError') ?? { status: 400 }
}

function statusOf(thrown: unknown): number | undefined {
  const status = property(thrown, 'status')
  return typeof status === 'number' ? status : undefined
}

export const tooDeep = panelText('request.tooDeep')
export const damaged = panelText('request.damaged')
const databaseAway = panelText('database.away')
export const ourFault = panelText('request.ourFault')

/** SQLSTATE, from Postgres' appendix A; the driver's error is the cause of Drizzle's. */
function codeOf(thrown: unknown): string {
  const code = property(thrown, 'code') ?? property(property(thrown, 'cause'), 'code')
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : ''
}

/** An operator that a field's type does not have (or not with this value), a nesting too deep for the parser. */
const unaskable = ['42601', '42804', '42846', '42883', '54001']

function saidOfDatabase(code: string): Message | undefined {
  if (code === '23505') return panelText('database.notUnique')
  if (code === '23503' || code === '23502') return panelText('database.missingRecord')
  if (code.startsWith('22') || code.startsWith('23') || unaskable.includes(code))
    return panelText('database.unaskable')
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
