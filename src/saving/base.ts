/**
 * Base: what a form started from. It maps each path to the fingerprint of the value that the server last gave and the
 * form took; a list maps to the ids of its rows in their order. It travels with every save of the form, because the
 * server cannot look it up: autosave writes over its version, and facts had no drafts to begin with.
 */

import { type FieldShape, isGroup, isList, namedFields, rowsIn, type Values, valuesIn } from './fields'
import { fingerprint } from './fingerprint'

export type Base = Record<string, string>

/** The member of a save's body that carries it. */
export const baseName = 'base'

/** `form`: tells the forms of one tab apart. `language`: the one that the form shows. */
export type SentBase = { form: string; language: string; fingerprints: Base }

export function baseOf(fields: readonly FieldShape[], values: Values, prefix = ''): Base {
  const base: Base = {}
  for (const field of namedFields(fields)) {
    const path = `${prefix}${field.name}`
    const value = values[field.name]
    if (isList(field)) {
      const rows = rowsIn(value)
      base[path] = orderOf(rows)
      for (const row of rows) Object.assign(base, baseOf(field.fields, row, `${path}.${row.id}.`))
    } else if (isGroup(field)) Object.assign(base, baseOf(field.fields, valuesIn(value), `${path}.`))
    else base[path] = fingerprint(value)
  }
  return base
}

export function orderOf(rows: { id: string | number }[]): string {
  return rows.map(({ id }) => id).join()
}

/** Reads what a sender calls a base; anything else is none. */
export function sentBase(value: unknown): SentBase | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('form' in value && 'language' in value && 'fingerprints' in value)) return undefined
  const { form, language, fingerprints } = value
  if (typeof form !== 'string' || typeof language !== 'string' || typeof fingerprints !== 'object')
    return undefined
  const entries = Object.entries(fingerprints ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { form, language, fingerprints: Object.fromEntries(entries) }
}
