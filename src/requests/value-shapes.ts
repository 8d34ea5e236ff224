/**
 * Shape: of which kind a field's value has to be, before anybody works with it. Payload checks what a value means and
 * takes its kind for granted: an object for a text would be kept as its JSON, or end in an error of the server.
 */
import type { FlattenedField } from 'payload'
import { isCalendarDay } from '@/calendar-day'
import { type Message, panelText } from '@/text/panel'
import { isLanguage } from '@/translation/languages'
import { type Bag, isBag } from './bag'
import type { Finding } from './storable'
import { misshapenText } from './text-shapes'

/** The largest id that the database knows. */
const largestId = 2 ** 31 - 1

/** Every entry of a list is a row of its own, and a statement of Postgres takes 65,535 values. */
const mostEntries = 1_000

/** Characters of a line, addresses of the web among them, and of a text. Drafts are not asked for a field's own limit. */
const longestLine = 2_000
const longestText = 20_000

const text = panelText('value.text')
const longLine = panelText('value.tooLong', { most: longestLine })
const longText = panelText('value.tooLong', { most: longestText })
const number = panelText('value.number')
const moment = panelText('value.moment')
const noSuchDay = panelText('value.noSuchDay')
const yesOrNo = panelText('value.yesOrNo')
const list = panelText('value.list')
const tooMany = panelText('value.tooMany', { most: mostEntries })
const record = panelText('value.record')
const relation = panelText('value.relation', { largest: largestId })
const perLanguage = panelText('value.perLanguage')

/** The first field whose value is of another kind than the field. `everyLanguage`: the request's language is `all`. */
export function firstMisshapen(
  data: Bag,
  fields: FlattenedField[],
  everyLanguage: boolean,
  prefix = '',
): Finding | undefined {
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || (value === null && mayBeEmpty(field))) continue
    const found = misshapen(field, value, everyLanguage, `${prefix}${field.name}`)
    if (found) return found
  }
}

/** The database takes no document without the moment when it was made. */
function mayBeEmpty({ name, type }: FlattenedField): boolean {
  return type !== 'group' && type !== 'tab' && name !== 'createdAt' && name !== 'updatedAt'
}

function misshapen(field: FlattenedField, value: unknown, all: boolean, path: string): Finding | undefined {
  if (!(all && 'localized' in field && field.localized)) return wrongKind(field, value, all, path)
  if (!isBag(value) || !Object.keys(value).every(isLanguage)) return { path, problem: perLanguage }
  for (const [language, part] of Object.entries(value)) {
    const found =
      part === null || part === undefined ? undefined : wrongKind(field, part, false, `${path}.${language}`)
    if (found) return found
  }
}

function wrongKind(field: FlattenedField, value: unknown, all: boolean, path: string): Finding | undefined {
  const unless = (right: boolean, problem: Message) => (right ? undefined : { path, problem })
  const every = (right: (one: unknown) => boolean, problem: Message) =>
    'hasMany' in field && field.hasMany
      ? (wrongList(value, path) ?? unless([value].flat().every(right), problem))
      : unless(right(value), problem)
  switch (field.type) {
    case 'textarea':
    case 'code':
      return unless(typeof value === 'string', text) ?? unless(String(value).length <= longestText, longText)
    case 'email':
    case 'radio':
    case 'text':
    case 'select':
      return (
        every((one) => typeof one === 'string', text) ??
        every((one) => String(one).length <= longestLine, longLine)
      )
    case 'date':
      return unless(isMoment(value), moment) ?? unless(hasSuchDay(value), noSuchDay)
    case 'number':
      return every((one) => isFiniteNumber(one) || isNumeral(one), number)
    case 'checkbox':
      return unless(
        [true, false, 'true', 'false', ''].some((right) => right === value),
        yesOrNo,
      )
    case 'relationship':
    case 'upload':
      if (isNothing(value)) return
      return every((one) => idIn(one, field.relationTo) !== undefined, relation)
    case 'group':
    case 'tab':
      return isBag(value)
        ? firstMisshapen(value, field.flattenedFields, all, `${path}.`)
        : { path, problem: record }
    case 'array':
      return rows(value, path, (row, at) => firstMisshapen(row, field.flattenedFields, all, at))
    case 'blocks':
      return rows(value, path, (row, at) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block
          ? firstMisshapen(row, block.flattenedFields, all, at)
          : { path: `${at}blockType`, problem: text }
      })
    case 'richText':
      return misshapenText(value, field.editor, path, (fields, declared, at) =>
        firstMisshapen(fields, declared, false, at),
      )
  }
}

function wrongList(value: unknown, path: string): Finding | undefined {
  if (!Array.isArray(value)) return { path, problem: list }
  return value.length > mostEntries ? { path, problem: tooMany } : undefined
}

function rows(value: unknown, path: string, check: (row: Bag, at: string) => Finding | undefined) {
  if (value === 0 || value === '0') return
  const found = wrongList(value, path)
  if (found || !Array.isArray(value)) return found
  for (const [n, row] of value.entries()) {
    const found = isBag(row) ? check(row, `${path}.${n}.`) : { path: `${path}.${n}`, problem: record }
    if (found) return found
  }
}

const isFiniteNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)
const isNumeral = (value: unknown) =>
  typeof value === 'string' && (value.trim() === '' || Number.isFinite(Number(value)))
/** Of the years that the database knows, as ISO 8601 writes it. */
function isMoment(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  return (
    typeof value === 'string' && /^(?!0000)\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
  )
}

/** The parser of JavaScript takes 31 April for 1 May. */
const hasSuchDay = (value: unknown) => typeof value !== 'string' || isCalendarDay(value)

/** How Payload's panel says that a relation leads nowhere. */
const isNothing = (value: unknown) => value === '' || value === 'none' || value === 'null'

/** The id that a relation's value names, if it can be one. */
export function idIn(value: unknown, relationTo: string | string[]): number | undefined {
  if (Array.isArray(relationTo)) {
    if (!isBag(value)) return
    return relationTo.some((slug) => slug === value.relationTo) ? idIn(value.value, '') : undefined
  }
  const named = isBag(value) ? value.id : value
  if (typeof named === 'string' && !/^\d{1,10}$/.test(named)) return
  const id = Number(named)
  return isId(id) && (typeof named === 'number' || typeof named === 'string') ? id : undefined
}

export const isId = (id: number) => Number.isInteger(id) && id >= 1 && id <= largestId
