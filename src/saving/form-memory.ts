/**
 * Form memory: what a form of the panel started from, kept per field. An entry is renewed only where the form shows
 * the server's value; renewed as a whole it would pass another person's change off as seen. It also decides what of
 * the server's answer may go into the form: nothing over what was typed since the save was sent (Payload 17676), and
 * nothing that the form shows already. Plain data in, plain data out: no browser here.
 */
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { type Base, baseName, baseOf, type SentBase } from './base'
import { type FieldShape, isList, namedFields, type Values } from './fields'
import { sameValue } from './fingerprint'

export type FormShape = { form: string; language: string; fields: readonly FieldShape[] }

export function valuesOf(state: FormState): Values {
  return reduceFieldsToValues(state, true)
}

/** The base of a form that shows just what the server gave. */
export function freshBase({ form, language, fields }: FormShape, state: FormState): SentBase {
  return { form, language, fingerprints: baseOf(fields, valuesOf(state)) }
}

/** The state with its base in it, so that every save carries it. */
export function withBase(state: FormState, base: SentBase): FormState {
  const carried = { value: base, initialValue: base, valid: true, passesCondition: true }
  return { ...state, [baseName]: carried }
}

/** Names of the fields that show something else than the server gave. */
export function touchedNames({ fields }: FormShape, base: SentBase, values: Values): string[] {
  return namedFields(fields)
    .filter((field) => field.name in values)
    .filter((field) => isTouched(field, base, values))
    .map(({ name }) => name)
}

function isTouched(
  field: FieldShape & { name: string },
  { fingerprints }: SentBase,
  values: Values,
): boolean {
  const now = baseOf([field], values)
  const before = within(fingerprints, field.name)
  const paths = [...new Set([...Object.keys(now), ...Object.keys(before)])]
  return paths.some((path) => now[path] !== before[path])
}

/** The entries of these fields and of what is inside them. */
export function within(base: Base, ...names: string[]): Base {
  const isInside = isWithin(names)
  return Object.fromEntries(Object.entries(base).filter(([path]) => isInside(path)))
}

export function isWithin(names: string[]): (path: string) => boolean {
  return (path) => names.some((name) => path === name || path.startsWith(`${name}.`))
}

/** `sent`: the form as it was sent. `answer`: as the server gives it after the save. `now`: as it is by now. */
export type Answered = { sent: FormState; answer: FormState; now: FormState; base: SentBase }

/** The form as it shall be now: the server's values where nothing was typed since, and the base that goes with them. */
export function afterSave(shape: FormShape, answered: Answered): FormState {
  const next = withLists(shape, withAnswers(answered), answered)
  return withBase(next, { ...answered.base, fingerprints: renewed(shape, next, answered) })
}

function withAnswers({ sent, answer, now }: Answered): FormState {
  const next = { ...now }
  const keys = keysByRow(now)
  const wasSent = keysByRow(sent)
  for (const [path, key] of keysByRow(answer)) {
    const shownAt = keys.get(path)
    const given = answer[key]
    if (shownAt === undefined || !given || given.rows) continue
    const shown = now[shownAt]
    const typedSince = !sameValue(shown?.value, sent[wasSent.get(path) ?? '']?.value)
    if (typedSince || sameValue(shown?.value, given.value)) continue
    next[shownAt] = { ...shown, value: given.value, initialValue: given.initialValue }
  }
  return next
}

/** A list whose rows came or went on the server, and not here, is shown as the server has it. */
function withLists(shape: FormShape, next: FormState, { sent, answer, now }: Answered): FormState {
  const replaced = namedFields(shape.fields)
    .filter(isList)
    .map(({ name = '' }) => name)
    .filter((name) => rowsAt(answer, name) !== rowsAt(sent, name) && rowsAt(now, name) === rowsAt(sent, name))
  if (replaced.length === 0) return next
  const isReplaced = isWithin(replaced)
  const elsewhere = Object.entries(next).filter(([path]) => !isReplaced(path))
  const shown = keysByRow(next)
  const there = [...keysByRow(answer)]
    .filter(([, key]) => isReplaced(key))
    .map(([path, key]) => {
      const known = next[shown.get(path) ?? '']
      const given = { ...answer[key], addedByServer: undefined }
      return [key, known && !known.rows ? known : given] as const
    })
  return Object.fromEntries([...elsewhere, ...there])
}

/** Renewed where the form shows the server's value, or the server has what was sent; otherwise what it was. */
function renewed({ fields }: FormShape, next: FormState, { sent, answer, base }: Answered): Base {
  const shown = baseOf(fields, valuesOf(next))
  const wasSent = baseOf(fields, valuesOf(sent))
  const given = baseOf(fields, valuesOf(answer))
  const paths = Object.keys({ ...base.fingerprints, ...given })
  const entries = paths.map((path) => {
    const seen = given[path] === shown[path] || given[path] === wasSent[path]
    return [path, seen ? given[path] : base.fingerprints[path]] as const
  })
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** Where each value stands in a state, by its path with the ids of rows in place of their numbers. */
function keysByRow(state: FormState): Map<string, string> {
  return new Map(Object.keys(state).map((key) => [pathByRow(state, key), key]))
}

/** A path with the ids of rows in place of their numbers. */
export function pathByRow(state: FormState, key: string): string {
  const parts = key.split('.')
  return parts
    .map((part, index) => {
      if (!/^\d+$/.test(part)) return part
      return state[parts.slice(0, index).join('.')]?.rows?.[Number(part)]?.id ?? part
    })
    .join('.')
}

function rowsAt(state: FormState, path: string): string {
  return (state[path]?.rows ?? []).map(({ id }) => id).join()
}

/** The server's answer without its values: what Payload's own merging may take. */
export function withoutValues(answer: FormState): FormState {
  return Object.fromEntries(
    Object.entries(answer).map(([path, entry]) => {
      if (entry.addedByServer) return [path, entry]
      const { value, initialValue, ...rest } = entry
      return [path, rest]
    }),
  )
}

/**
 * A form that was renewed from outside (a refreshed page): its new state, with what was typed in `before` and not
 * yet saved put back, on the base that it was typed on (Payload 18220). A page that was made before the last save was
 * answered brings nothing new: its old values would pass for typed ones.
 */
export function afterRenewal(shape: FormShape, before: FormState, base: SentBase, renewedState: FormState) {
  const touched = touchedNames(shape, base, valuesOf(before))
  if (base.language === shape.language && savedAt(renewedState) < savedAt(before))
    return { state: withBase(before, base), touched }
  const fresh = freshBase(shape, renewedState)
  const isTouched = isWithin(touched)
  const outside = Object.entries(renewedState).filter(([path]) => !isTouched(path))
  const typed = Object.entries(before).filter(([path]) => isTouched(path))
  const fingerprints = { ...fresh.fingerprints, ...within(base.fingerprints, ...touched) }
  return { state: withBase(Object.fromEntries([...outside, ...typed]), { ...fresh, fingerprints }), touched }
}

/** In milliseconds. Not a number where the state does not say. */
function savedAt({ updatedAt }: FormState): number {
  return Date.parse(String(updatedAt?.value))
}
