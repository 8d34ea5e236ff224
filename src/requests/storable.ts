/**
 * Storable: what Postgres can keep. It has no NUL and no half of a character (an unpaired surrogate) in texts, and
 * what is nested without end would end in an error of the server.
 */
import type { Message } from '@/people/messages'

const unstorable = /[\0\p{Cs}]/u
const deepest = 200

export type Finding = { path: string; problem: Message }

const character: Message = {
  en: 'holds a character that cannot be kept (NUL, or one half of a character). Remove it and send it again.',
  zh: '含有无法保存的字符（NUL 或不完整的字符）。请删除后重试。',
}
const depth: Message = {
  en: `is nested more than ${deepest} levels deep. Make it flatter and send it again.`,
  zh: `嵌套超过 ${deepest} 层。请减少层级后重试。`,
}

/** The first thing in it that cannot be kept. Looks at keys as at values. */
export function firstUnstorable(value: unknown, path: string, level = 0): Finding | undefined {
  if (typeof value === 'string') return unstorable.test(value) ? { path, problem: character } : undefined
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  if (level > deepest) return { path: path.split('.')[0] ?? path, problem: depth }
  for (const [key, part] of Object.entries(value)) {
    if (unstorable.test(key)) return { path, problem: character }
    const found = firstUnstorable(part, path ? `${path}.${key}` : key, level + 1)
    if (found) return found
  }
}
