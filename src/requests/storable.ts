/**
 * Storable: what Postgres can keep. It has no NUL and no half of a character (an unpaired surrogate) in texts, and
 * what is nested without end would end in an error of the server.
 */
import { type Message, panelText } from '@/text/panel'

const unstorable = /[\0\p{Cs}]/u
const deepest = 200

export type Finding = { path: string; problem: Message }

const character = panelText('value.character')
const depth = panelText('value.depth', { levels: deepest })

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
