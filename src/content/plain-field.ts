/**
 * Plain field: a field that takes what people type and keeps its plain value, at every door. Its rule is asked about the
 * plain value too, so that the panel says nothing against `＊１２３＃` before it is saved.
 */
import type { FieldHook, TextareaField, TextField } from 'payload'
import { text, textarea } from 'payload/shared'
import { isBag } from '@/requests/bag'
import type { Plain } from './plain-value'

type OneText = Extract<TextField, { hasMany?: false }>
type ManyTexts = Extract<TextField, { hasMany: true }>

export function plainText(plain: Plain, field: OneText): OneText {
  const rule = field.validate ?? text
  return {
    ...field,
    hooks: keeping(plain, field),
    validate: (value, options) => rule(value && plain(value), options),
  }
}

export function plainTexts(plain: Plain, field: ManyTexts): ManyTexts {
  const { validate } = field
  return {
    ...field,
    hooks: keeping(plain, field),
    ...(validate && { validate: (value, options) => validate(value?.map(plain), options) }),
  }
}

export function plainTextarea(plain: Plain, field: TextareaField): TextareaField {
  const rule = field.validate ?? textarea
  return {
    ...field,
    hooks: keeping(plain, field),
    validate: (value, options) => rule(value && plain(value), options),
  }
}

function keeping(plain: Plain, { hooks }: OneText | ManyTexts | TextareaField) {
  const keep: FieldHook = ({ field, siblingData }) => {
    const sent = field.name === undefined ? undefined : siblingData[field.name]
    return plainIn(sent, plain)
  }
  return { ...hooks, beforeValidate: [keep, ...(hooks?.beforeValidate ?? [])] }
}

/** Of one text, several, or one for each language. What is no text is for the field's rule. */
function plainIn(value: unknown, plain: Plain): unknown {
  if (typeof value === 'string') return plain(value)
  if (Array.isArray(value)) return value.map((one) => plainIn(one, plain))
  if (!isBag(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainIn(one, plain)]))
}
