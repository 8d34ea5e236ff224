/**
 * Rows with texts: rows of a list whose cells hold a text per language. The texts of the other languages are found by
 * the row's id, so a row that comes without one loses them. Which lists are such is asked of the collection.
 */
import type { FlattenedField } from 'payload'
import { isLanguage } from './languages'

type Values = Record<string, unknown>

/** The name of a sent list that would lose texts of languages other than `language`. */
export function listLosingTexts(
  fields: FlattenedField[],
  sent: Values,
  stored: Values,
  language: string,
): FlattenedField | undefined {
  for (const field of fields) {
    const [value, before] = [sent[field.name], stored[field.name]]
    if (isLocalized(field) || !isObject(value)) continue
    if (Array.isArray(value)) {
      const found = losesRows(field, value, rowsIn(before), language)
      if (found) return found
    } else if ('flattenedFields' in field) {
      const found = listLosingTexts(field.flattenedFields, value, isObject(before) ? before : {}, language)
      if (found) return found
    }
  }
}

function losesRows(field: FlattenedField, value: unknown[], stored: Values[], language: string) {
  const rows = rowsIn(value)
  if (!hasRows(field) || rows.length === 0) return undefined
  if (!rows.some(({ id }) => id) && stored.some((row) => hasOtherTexts(field, row, language))) return field
  for (const row of rows) {
    const before = stored.find(({ id }) => id === row.id)
    const found = before && listLosingTexts(fieldsOf(field, row), row, before, language)
    if (found) return found
  }
}

/** Whether some list came without any id: only then can `listLosingTexts` find one, and the stored rows are needed. */
export function sendsRowsWithoutIds(fields: FlattenedField[], sent: Values): boolean {
  return fields.some((field) => {
    const value = sent[field.name]
    if (isLocalized(field) || !isObject(value)) return false
    if (!Array.isArray(value))
      return 'flattenedFields' in field && sendsRowsWithoutIds(field.flattenedFields, value)
    const rows = rowsIn(value)
    if (!hasRows(field) || rows.length === 0) return false
    return !rows.some(({ id }) => id) || rows.some((row) => sendsRowsWithoutIds(fieldsOf(field, row), row))
  })
}

function hasOtherTexts(field: FlattenedField, row: Values, language: string): boolean {
  return fieldsOf(field, row).some((cell) => {
    const value = row[cell.name]
    if (isLocalized(cell))
      return isObject(value) && Object.keys(value).some((code) => code !== language && has(value, code))
    if (hasRows(cell)) return rowsIn(value).some((inner) => hasOtherTexts(cell, inner, language))
    return isObject(value) && hasOtherTexts(cell, value, language)
  })
}

function has(texts: Values, code: string): boolean {
  return isLanguage(code) && Boolean(texts[code])
}

/** Whether anything that was sent is a text of one language. */
export function sendsTexts(fields: FlattenedField[], sent: Values): boolean {
  return fields.some((field) => {
    const value = sent[field.name]
    if (value === undefined || isVirtual(field)) return false
    if (isLocalized(field)) return true
    if (hasRows(field)) return rowsIn(value).some((row) => sendsTexts(fieldsOf(field, row), row))
    return 'flattenedFields' in field && isObject(value) && sendsTexts(field.flattenedFields, value)
  })
}

/** Whether a document of this kind has texts per language at all. */
export function holdTexts(fields: FlattenedField[]): boolean {
  return fields.some(
    (field) => isLocalized(field) || ('flattenedFields' in field && holdTexts(field.flattenedFields)),
  )
}

/** The panel makes new ids for the rows that it sends to several documents at once; a row id belongs to one. */
export function withoutUnknownRowIds<Sent extends Values>(
  fields: FlattenedField[],
  sent: Sent,
  document: object,
): Sent {
  const known = new Set(allRows(fields, { ...document }).map(({ id }) => id))
  for (const row of allRows(fields, sent)) if (!known.has(row.id)) delete row.id
  return sent
}

function allRows(fields: FlattenedField[], values: Values): Values[] {
  return fields.flatMap((field) => {
    const value = values[field.name]
    if (hasRows(field)) return rowsIn(value).flatMap((row) => [row, ...allRows(fieldsOf(field, row), row)])
    return 'flattenedFields' in field && isObject(value) ? allRows(field.flattenedFields, value) : []
  })
}

function fieldsOf(field: FlattenedField, row: Values): FlattenedField[] {
  if ('blocks' in field) {
    const block = field.blocks.find((candidate) => candidate.slug === row.blockType)
    return block?.flattenedFields ?? []
  }
  return 'flattenedFields' in field ? field.flattenedFields : []
}

function hasRows({ type }: FlattenedField): boolean {
  return type === 'array' || type === 'blocks'
}

function isLocalized(field: FlattenedField): boolean {
  return 'localized' in field && field.localized === true
}

function isVirtual(field: FlattenedField): boolean {
  return 'virtual' in field && Boolean(field.virtual)
}

function rowsIn(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null
}
