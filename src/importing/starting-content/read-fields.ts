/** Reads a YAML entry by the fields of a collection, so that what a fact may say stands in one schema. */
import { randomBytes } from 'node:crypto'
import type { Field, FieldAffectingData, SelectField } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import type { YamlEntry } from '../yaml-entry'

/** A document as the database adapter takes it: a localized text holds one text a language. */
export type Facts = Record<string, unknown>

type NamedField = Exclude<FieldAffectingData, { type: 'tab' }>

/**
 * `without`: fields that a file does not hold (it never holds relations and hidden fields). `beside`: keys that the
 * caller reads itself. Throws an `ImportError` with file, line and path for any other key, and for a value of the wrong
 * kind; what a field's own validation says comes with the save.
 */
export function readFields(
  entry: YamlEntry,
  fields: Field[],
  { without = [], beside = [] }: { without?: string[]; beside?: string[] } = {},
): Facts {
  const held = named(fields).filter(
    ({ name, type, admin }) => !without.includes(name) && type !== 'relationship' && !admin?.hidden,
  )
  entry.only(...held.map(({ name }) => name), ...beside)
  return Object.fromEntries(held.map((field) => [field.name, readField(entry.get(field.name), field)]))
}

/** Those in rows are fields like others. */
function named(fields: Field[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (fieldAffectsData(field)) return [field]
    return 'fields' in field ? named(field.fields) : []
  })
}

function readField(entry: YamlEntry, field: NamedField): unknown {
  if ('localized' in field && field.localized) return entry.texts()
  const read = (value: YamlEntry) => (field.type === 'select' ? value.oneOf(wordsOf(field)) : value.text())
  switch (field.type) {
    case 'array':
      return entry.list((item) => ({ ...readFields(item, field.fields), id: rowId() }))
    case 'group':
      return readFields(entry, field.fields)
    default:
      if ('hasMany' in field && field.hasMany) return entry.list(read)
      return 'required' in field && field.required ? read(entry) : entry.ifPresent(read)
  }
}

function wordsOf({ options }: SelectField): string[] {
  return options.map((option) => (typeof option === 'string' ? option : option.value))
}

/** Rows of a list need an id of their own. */
function rowId(): string {
  return randomBytes(12).toString('hex')
}
