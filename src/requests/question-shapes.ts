/** Shape of a question (`where`): lists of conditions, and conditions that name a field, an operator and a value. */
import { validOperators } from 'payload/shared'
import { panelList, panelText } from '@/text/panel'
import { isBag } from './bag'
import type { Finding } from './storable'

/** Places on a map, which no record has, and `all`, which Payload does not have for Postgres. */
const missing = ['near', 'within', 'intersects', 'all']
const operators = new Set<string>(validOperators.filter((operator) => !missing.includes(operator)))

const conditions = panelText('value.conditions')
const condition = panelText('value.condition', {
  example: '{"equals": 5}',
  operators: panelList([...operators]),
})

export function firstUnaskable(where: unknown, path = 'where'): Finding | undefined {
  if (where === undefined || where === null || where === '') return
  if (!isBag(where)) return { path, problem: conditions }
  for (const [name, value] of Object.entries(where)) {
    const here = `${path}.${name}`
    const joins = ['and', 'or'].includes(name.toLowerCase())
    const found = joins ? firstOfList(value, here) : firstOfCondition(value, here)
    if (found) return found
  }
}

/** A long list in an address arrives as an object with numbers for keys. */
function firstOfList(value: unknown, path: string): Finding | undefined {
  if (typeof value !== 'object' || value === null) return { path, problem: conditions }
  for (const part of Object.values(value)) {
    const found = isBag(part) ? firstUnaskable(part, path) : { path, problem: conditions }
    if (found) return found
  }
}

function firstOfCondition(value: unknown, path: string): Finding | undefined {
  if (!isBag(value)) return { path, problem: condition }
  const unknown = Object.entries(value).find(([key, part]) => !operators.has(key) && !isBag(part))
  return unknown && { path: `${path}.${unknown[0]}`, problem: condition }
}
