/**
 * Piece: what of a record is delivered, compared and left alone as one. The facts that all languages share are one, the
 * texts of each language are another: a translator's Dutch keeps no corrected code away, and is not overwritten.
 */
import { type FieldShape, isGroup, isList, namedFields, type Values, valuesIn } from '@/saving/fields'
import { fingerprint, sameValue } from '@/saving/fingerprint'
import { type Language, languageCodes } from '@/translation/languages'
import { judgedFields } from '@/verification/owned-by-verdicts'

/** Values by path, of each piece. The path of a row names what it says first (`knownWrong.123.truth`). */
export type Pieces = Record<string, Values>
export type Fields = readonly (FieldShape & { name: string })[]

/** The piece of the facts that all languages share. */
export const facts = 'facts'

/** The fields that a file speaks of; what follows from verdicts is not delivered. */
export function deliveredFields(fields: readonly FieldShape[], file: Values): Fields {
  return delivered(fields).filter(({ name }) => name in file)
}

function delivered(fields: readonly FieldShape[] = []): Fields {
  return namedFields(fields).filter(({ name }) => !judgedFields.includes(name))
}

/** `values` as the database adapter has them, a text in all its languages. */
export function piecesOf(fields: Fields, values: Values): Pieces {
  const pieces: Pieces = { [facts]: {} }
  collect(fields, values, '', (piece, path, value) => {
    pieces[piece] = Object.assign(pieces[piece] ?? {}, { [path]: value })
  })
  return pieces

  function collect(
    these: Fields,
    from: Values,
    before: string,
    add: (piece: string, path: string, value: unknown) => void,
  ) {
    for (const field of these) {
      const path = `${before}${field.name}`
      const value = from[field.name]
      if (isList(field)) {
        const rows = namedRows(field, value)
        add(facts, path, [...rows.keys()])
        for (const [name, row] of rows) collect(delivered(field.fields), row, `${path}.${name}.`, add)
      } else if (isGroup(field)) collect(delivered(field.fields), valuesIn(value), `${path}.`, add)
      else if (!field.localized) add(facts, path, value)
      else
        for (const [language, text] of Object.entries(valuesIn(value))) add(language, path, withoutIds(text))
    }
  }
}

/** Rows by what each says first (a number, a name, an address). One that is there twice is told apart. */
function namedRows({ fields = [] }: FieldShape, value: unknown): Map<string, Values> {
  const rows = new Map<string, Values>()
  const [first] = delivered(fields)
  for (const row of Array.isArray(value) ? value.map(valuesIn) : []) {
    const name = String(row[first?.name ?? ''] ?? '')
    const same = [...rows.keys()].filter((other) => other === name || other.startsWith(`${name} (`)).length
    rows.set(same > 0 ? `${name} (${same + 1})` : name, row)
  }
  return rows
}

/** Blocks and links of a rich text have ids, other ones with every import. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'id')
  return Object.fromEntries(entries.map(([key, inside]) => [key, withoutIds(inside)]))
}

export function fingerprints(pieces: Pieces): Record<string, string> {
  return Object.fromEntries(Object.entries(pieces).map(([piece, values]) => [piece, fingerprint(values)]))
}

export function samePiece(one: Values, other: Values = {}): boolean {
  return differences(one, other).length === 0
}

/** Paths at which two say something else. */
export function differences(one: Values = {}, other: Values = {}): string[] {
  const paths = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return paths.filter((path) => !sameValue(one[path], other[path]))
}

/**
 * What a document shall be: the file's in the pieces that are taken, its own in the others. A row that is new in the
 * file brings all its texts; one that stays keeps its id, and so the texts of languages that are left alone.
 */
export function merged(
  fields: Fields,
  file: Values,
  here: Values,
  takes: (piece: string) => boolean,
): Values {
  return Object.fromEntries(fields.map((field) => [field.name, value(field)]))

  function value(field: FieldShape & { name: string }): unknown {
    const [given, own] = [file[field.name], here[field.name]]
    const inside = (one: Values, other: Values) => merged(delivered(field.fields), one, other, takes)
    if (isList(field)) {
      const [givenRows, ownRows] = [namedRows(field, given), namedRows(field, own)]
      const rows = takes(facts) ? givenRows : ownRows
      return [...rows].map(([name, row]) => {
        const before = ownRows.get(name) ?? row
        return { ...inside(givenRows.get(name) ?? row, before), id: before.id }
      })
    }
    if (isGroup(field)) return inside(valuesIn(given), valuesIn(own))
    if (!field.localized) return (takes(facts) ? given : own) ?? null
    const [texts, ownTexts] = [valuesIn(given), valuesIn(own)]
    return Object.fromEntries(
      languageCodes.map((language) => [language, (takes(language) ? texts : ownTexts)[language] ?? null]),
    )
  }
}

/** As a save in that language sends it: what nothing is said of is null. */
export function inLanguage(fields: Fields, values: Values, language: Language): Values {
  return Object.fromEntries(
    fields.map((field) => {
      const value = values[field.name]
      if (isList(field))
        return [
          field.name,
          [...namedRows(field, value).values()].map((row) => ({
            ...inLanguage(delivered(field.fields), row, language),
            id: row.id,
          })),
        ]
      if (isGroup(field)) return [field.name, inLanguage(delivered(field.fields), valuesIn(value), language)]
      return [field.name, (field.localized ? valuesIn(value)[language] : value) ?? null]
    }),
  )
}
