/**
 * Merge: what a document shall be after a save, path by path, from what the form started from, what it sent and what
 * is there now. Untouched by the sender: what is there stays, however old the form. Touched by the sender alone: it is
 * written. Touched by both: what is there stays, and the sender's value is a conflict for the sender to settle.
 */
import { type Base, baseOf, orderOf } from './base'
import {
  type FieldShape,
  isGroup,
  isList,
  namedFields,
  type RowOfList,
  rowsIn,
  type Values,
  valuesIn,
} from './fields'
import { fingerprint, isEmpty } from './fingerprint'

/** `value`: what the sender wanted at `path`. */
export type Conflict = { path: string; value: unknown }

type Sides = {
  base: Base
  sent: Values
  current: Values
  prefix: string
  conflicts: Conflict[]
  staying: ReadonlySet<string>
}

/** `staying`: ids of rows that are not deleted, whatever was sent (`rows-written-in.ts`). */
export function merge(
  fields: readonly FieldShape[],
  base: Base,
  sent: Values,
  current: Values,
  staying: ReadonlySet<string> = new Set(),
): { merged: Values; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const sides = { base, sent, current, prefix: '', conflicts, staying }
  return { merged: mergeValues(fields, sides), conflicts }
}

function mergeValues(fields: readonly FieldShape[], sides: Sides): Values {
  const merged: Values = { ...sides.sent }
  for (const field of namedFields(fields)) {
    if (!(field.name in sides.sent)) continue
    merged[field.name] = mergeField(field, sides)
  }
  return merged
}

function mergeField(field: FieldShape & { name: string }, sides: Sides): unknown {
  const path = `${sides.prefix}${field.name}`
  const sent = sides.sent[field.name]
  const current = sides.current[field.name]
  if (isList(field))
    return path in sides.base ? mergeList(field.fields, path, rowsIn(sent), rowsIn(current), sides) : sent
  if (isGroup(field)) {
    const inside = { sent: valuesIn(sent), current: valuesIn(current), prefix: `${path}.` }
    return mergeValues(field.fields, { ...sides, ...inside })
  }
  return mergeValue(field, path, sent, current, sides)
}

/** A path that the base does not have was empty when the form began: a row that two people added, for example. */
function mergeValue(field: FieldShape, path: string, sent: unknown, current: unknown, sides: Sides): unknown {
  // Most of a form is as it is stored: that is seen without a fingerprint of a whole text.
  if (JSON.stringify(sent) === JSON.stringify(current)) return sent
  const before = sides.base[path] ?? fingerprint(undefined)
  const wanted = fingerprint(sent)
  if (isAs(before, current, field)) return sent
  if (wanted === before || wanted === fingerprint(current)) return current
  sides.conflicts.push({ path, value: sent })
  return current
}

/** A form shows a field's default where nothing is stored yet. */
function isAs(before: string, current: unknown, { defaultValue }: FieldShape): boolean {
  if (before === fingerprint(current)) return true
  return isEmpty(current) && typeof defaultValue !== 'function' && before === fingerprint(defaultValue)
}

function mergeList(
  fields: readonly FieldShape[],
  path: string,
  sent: RowOfList[],
  current: RowOfList[],
  sides: Sides,
): Values[] {
  const startedWith = (sides.base[path] ?? '').split(',').filter(Boolean)
  const inside = (id: RowOfList['id']) => `${path}.${id}.`
  const unchanged = (row: RowOfList) =>
    Object.entries(baseOf(fields, row, inside(row.id))).every(([key, value]) => sides.base[key] === value)

  const rows = new Map<string, Values>()
  for (const row of sent) {
    const id = String(row.id)
    const there = current.find((candidate) => String(candidate.id) === id)
    if (there)
      rows.set(id, mergeValues(fields, { ...sides, sent: row, current: there, prefix: inside(row.id) }))
    else if (!startedWith.includes(id)) rows.set(id, row)
    else if (!unchanged(row)) sides.conflicts.push({ path: `${path}.${id}`, value: row })
  }
  for (const row of current) {
    const id = String(row.id)
    const removed = startedWith.includes(id) && !rows.has(id)
    const goes = removed && unchanged(row) && !sides.staying.has(id)
    if (!rows.has(id) && !goes) rows.set(id, row)
  }
  return inOrder(rows, movedBy(startedWith, sent) ? [sent, current] : [current, sent])
}

/** Whether the sender put rows that were there into another order. */
function movedBy(startedWith: string[], sent: RowOfList[]): boolean {
  const stayed = sent.filter(({ id }) => startedWith.includes(String(id)))
  const ids = stayed.map(({ id }) => String(id))
  return orderOf(stayed) !== startedWith.filter((id) => ids.includes(id)).join()
}

/** In the leading order; a row that it does not know stands behind its neighbour in the other one. */
function inOrder(rows: Map<string, Values>, [leading, other]: [RowOfList[], RowOfList[]]): Values[] {
  const ids = leading.map(({ id }) => String(id)).filter((id) => rows.has(id))
  other.forEach(({ id }, index) => {
    if (!rows.has(String(id)) || ids.includes(String(id))) return
    const neighbour = other.slice(0, index).findLast((row) => ids.includes(String(row.id)))
    ids.splice(neighbour ? ids.indexOf(String(neighbour.id)) + 1 : 0, 0, String(id))
  })
  return ids.map((id) => rows.get(id)).filter((row) => row !== undefined)
}
