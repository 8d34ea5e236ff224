/**
 * Storable: what Postgres can keep. It has no NUL and no half of a character (an unpaired surrogate) in texts, what is
 * nested without end would end in an error of the server, and what has millions of values would occupy it for seconds.
 */
import { type Message, panelText } from '@/text/panel'

const unstorable = /[\0\p{Cs}]/u
const deepest = 200
/** A guide of 60 kB of text has about 10,000. */
const mostValues = 100_000

export type Finding = { path: string; problem: Message }

const character = panelText('value.character')
const depth = panelText('value.depth', { levels: deepest })
const values = panelText('value.tooMany', { most: mostValues })

export function isTooDeep(value: unknown, level = 0): boolean {
  if (typeof value !== 'object' || value === null) return false
  return level > deepest || Object.values(value).some((part) => isTooDeep(part, level + 1))
}

/** The first thing in it that cannot be kept. Looks at keys as at values. */
export function firstUnstorable(value: unknown, path: string): Finding | undefined {
  let seen = 0

  function firstIn(value: unknown, path: string, level: number): Finding | undefined {
    seen++
    if (typeof value === 'string') return unstorable.test(value) ? { path, problem: character } : undefined
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
    if (level > deepest) return { path: path.split('.')[0] ?? path, problem: depth }
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const here = path ? `${path}.${key}` : String(key)
      if (seen > mostValues) return { path: here.split('.')[0] ?? here, problem: values }
      if (typeof key === 'string' && unstorable.test(key)) return { path, problem: character }
      const found = firstIn(Reflect.get(value, key), here, level + 1)
      if (found) return found
    }
  }

  return firstIn(value, path, 0)
}
