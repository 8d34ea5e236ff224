/**
 * Sentences for errors that have none for the person: those of the database, of the parsers before any hook, and
 * faults of ours. A status below 500 says that whoever sent the request can mend it.
 */
import { GraphQLError } from 'graphql'
import { APIError, FileUploadError } from 'payload'
import { tooLarge, unreadable } from '@/content/media/accepted-picture'
import type { Message } from '@/people/messages'

export type Sentence = { status: number; message: Message }

/** Nothing where the error speaks for itself. */
export function sentenceFor(error: unknown): Sentence | undefined {
  const thrown = original(error)
  const status = statusOf(thrown)
  if (status === 413 && thrown instanceof Error && thrown.message.startsWith('Multipart'))
    return { status, message: tooLarge }
  if (thrown instanceof FileUploadError) return { status: 400, message: unreadable }
  if (thrown instanceof SyntaxError || thrown instanceof URIError || isUnparsed(thrown))
    return { status: 400, message: damaged }
  const message = saidOfDatabase(codeOf(thrown))
  if (message) return { status: 400, message }
  return status === undefined || status === 500 ? { status: 500, message: ourFault } : undefined
}

/** Payload's own words, in English only. */
function isUnparsed(thrown: unknown): boolean {
  return thrown instanceof APIError && thrown.message === 'Invalid JSON'
}

/** Whether the sender can mend it, whoever has the words for it. */
export function isSendersError(error: unknown): boolean {
  const status = sentenceFor(error)?.status ?? statusOf(original(error)) ?? 500
  return status >= 400 && status < 500
}

/** GraphQL wraps what was thrown; what it refuses by itself has nothing inside, and speaks. */
function original(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error
  return error.originalError ?? { status: 400 }
}

function statusOf(thrown: unknown): number | undefined {
  const status = property(thrown, 'status')
  return typeof status === 'number' ? status : undefined
}

export const damaged: Message = {
  en: 'This request cannot be read: its address or its JSON is damaged. Correct it and send it again.',
  zh: '无法读取请求：地址或 JSON 有误。请更正后重试。',
}
export const ourFault: Message = {
  en: 'Something failed on our side, so nothing was saved. Try again; if it stays, tell whoever runs this site.',
  zh: '服务器出错，内容未保存。请重试；如仍出错，请联系网站管理人员。',
}

/** SQLSTATE, from Postgres' appendix A; the driver's error is the cause of Drizzle's. */
function codeOf(thrown: unknown): string {
  const code = property(thrown, 'code') ?? property(property(thrown, 'cause'), 'code')
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : ''
}

/** An operator that a field's type does not have (or not with this value), a nesting too deep for the parser. */
const unaskable = ['42601', '42804', '42846', '42883', '54001']

function saidOfDatabase(code: string): Message | undefined {
  if (code === '23505')
    return {
      en: 'Another record has this value already, and it has to be the only one. Choose another value.',
      zh: '已有记录使用此值，且该值不能重复。请换一个。',
    }
  if (code === '23503' || code === '23502')
    return {
      en: 'A record that this needs is missing, or another one still needs this. Reload the page and look again.',
      zh: '所需的记录不存在，或仍有其他记录需要它。请刷新页面后再试。',
    }
  if (code.startsWith('22') || code.startsWith('23') || unaskable.includes(code))
    return {
      en: 'A value in this request is of a kind that cannot be kept or looked for here. Correct it and send it again.',
      zh: '请求中的某个值无法保存或查询。请更正后重试。',
    }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
