/**
 * Denied field: a value that its sender changed and may not change. Payload drops it and answers with success; here
 * the save is refused and the field named. A value that the sender left as it was is no reason to refuse: the form
 * sends every field that it shows.
 */
import { APIError, type FlattenedField, type PayloadRequest } from 'payload'
import { fieldName } from '@/people/field-name'
import { messageFor } from '@/people/messages'
import { type Message, panelText } from '@/text/panel'
import { type Base, baseOf } from './base'
import { type Values, valuesIn } from './fields'
import { isEmpty, sameValue } from './fingerprint'

export type Save = {
  id: number | string | undefined
  operation: 'create' | 'update'
  fields: FlattenedField[]
  base: Base
  sent: Values
  current: Values
  req: PayloadRequest
}

type Guarded = { path: string; field: FlattenedField; sent: Values; current: Values }

export async function refuseDeniedFields(save: Save) {
  const { id, sent: data, current: doc, operation, req } = save
  for (const guarded of guardedFields(save.fields, save)) {
    if (!isTouched(guarded, save)) continue
    const access = accessOf(guarded.field)
    const args = { id, data, doc, req, siblingData: guarded.sent }
    if ((await access?.[operation]?.(args)) !== false) continue
    const seen = (await access?.read?.(args)) !== false
    if (seen || !isEmpty(guarded.sent[guarded.field.name])) throw denied(guarded, req)
  }
}

/** Fields inside lists are not looked at: none has a rule of its own, which a test holds. */
function guardedFields(
  fields: FlattenedField[],
  { sent, current, operation }: Pick<Save, 'sent' | 'current' | 'operation'>,
  prefix = '',
): Guarded[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const own = accessOf(field)?.[operation] ? [{ path, field, sent, current }] : []
    if (field.type !== 'group') return own
    const inside = { sent: valuesIn(sent[field.name]), current: valuesIn(current[field.name]), operation }
    return [...own, ...guardedFields(field.flattenedFields, inside, `${path}.`)]
  })
}

function accessOf(field: FlattenedField) {
  return 'access' in field ? field.access : undefined
}

/** A form shows a field's default where nothing is stored yet. */
function isTouched({ path, field, sent, current }: Guarded, { base }: Save): boolean {
  const { name } = field
  if (!(name in sent) || sameValue(sent[name], current[name])) return false
  if (isEmpty(current[name]) && 'defaultValue' in field && sameValue(sent[name], field.defaultValue))
    return false
  const started = baseOf([field], sent, path.slice(0, -name.length))
  return Object.entries(started).some(([key, value]) => base[key] !== value)
}

function denied({ path, field }: Guarded, req: PayloadRequest): APIError {
  const name = fieldName(field, req)
  const message = messageFor(req, reasonOf(field, name) ?? panelText('saving.denied', { name }))
  return new APIError(message, 403, { errors: [{ path, message }] }, true)
}

/** Why nobody may write it, where a field says so: `custom: { denied: (name) => message }`. */
function reasonOf(field: FlattenedField, name: string): Message | undefined {
  const denied: unknown = 'custom' in field ? field.custom?.denied : undefined
  return typeof denied === 'function' ? denied(name) : undefined
}
