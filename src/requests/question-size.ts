/**
 * Size of a question: how much work the database has with a `where` and a `sort`. Each step through a relation is a
 * join, and Postgres' planning of joins grows much faster than their number: 40 conditions on the country of a check's
 * carrier took 9 s, 1,000 on that of a guide's carriers 204 s.
 */
import { panelText } from '@/text/panel'
import { isBag } from './bag'
import type { Finding } from './storable'

/** `conditions`: those that ask something, and the parts of `and` and `or`. */
const most = { conditions: 100, steps: 20, values: 1_000, letters: 500, sorts: 10 }

export function firstExcess(where: unknown, sort: unknown): Finding | undefined {
  const sorts = [sort ?? []].flat().flatMap((path) => String(path).split(','))
  if (sorts.length > most.sorts)
    return { path: 'sort', problem: panelText('value.tooManySorts', { most: most.sorts }) }
  const { conditions, steps, values, letters } = questionSize(where)
  const path = 'where'
  if (conditions > most.conditions)
    return { path, problem: panelText('value.tooManyConditions', { most: most.conditions }) }
  if (steps > most.steps) return { path, problem: panelText('value.tooManySteps', { most: most.steps }) }
  if (values > most.values) return { path, problem: panelText('value.tooManyValues', { most: most.values }) }
  if (letters > most.letters)
    return { path, problem: panelText('value.tooManyLetters', { most: most.letters }) }
}

export type QuestionSize = Omit<typeof most, 'sorts'>

/** `steps`: how far its paths lead beyond fields of the documents themselves. `letters`: of the longest text. */
export function questionSize(where: unknown): QuestionSize {
  const size = { conditions: 0, steps: 0, values: 0, letters: 0 }

  /** `path`: the fields that lead here, and the operator at its end. */
  function walk(value: unknown, path: string[]) {
    if (!isBag(value) || (path.length > 0 && Object.keys(value).length === 0))
      return endOfCondition(value, path)
    for (const [key, part] of Object.entries(value)) {
      const joins = ['and', 'or'].includes(key.toLowerCase())
      if (joins && typeof part === 'object' && part !== null) walkParts(Object.values(part))
      else walk(part, [...path, ...key.split(/__|[-.]/)])
    }
  }

  function walkParts(parts: unknown[]) {
    size.conditions += parts.length
    for (const part of parts) walk(part, [])
  }

  /** A field of the documents themselves and its operator are no steps. */
  function endOfCondition(value: unknown, path: string[]) {
    const isList = ['in', 'not_in'].includes(path.at(-1) ?? '')
    const values = [value]
      .flat()
      .flatMap((one) => (isList && typeof one === 'string' ? one.split(',') : [one]))
    size.conditions++
    size.steps += Math.max(0, path.length - 2)
    size.values += values.length
    for (const one of values) if (typeof one === 'string') size.letters = Math.max(size.letters, one.length)
  }

  if (isBag(where)) walk(where, [])
  return size
}
