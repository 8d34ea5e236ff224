/** Name field: what people call something. It fits a line, and it can be said and searched for. */
import type { TextField } from 'payload'
import { text } from 'payload/shared'
import { type Validation, validator } from '@/people/messages'
import { panelText } from '@/text/panel'
import { plainText, plainTexts } from './plain-field'
import { plainName } from './plain-value'

const longestName = 100

type OneName = Omit<Extract<TextField, { hasMany?: false }>, 'type' | 'validate'>
type ManyNames = Omit<Extract<TextField, { hasMany: true }>, 'type' | 'validate' | 'hasMany'>

export function nameField(field: OneName) {
  return plainText(plainName, {
    ...field,
    type: 'text',
    validate: (value, options) => {
      const given = text(value, options)
      return given === true ? validator(sayableName)(value, options) : given
    },
  })
}

export function namesField(field: ManyNames) {
  return plainTexts(plainName, {
    ...field,
    type: 'text',
    hasMany: true,
    validate: (values, options) =>
      values?.map((value) => validator(sayableName)(value, options)).find((verdict) => verdict !== true) ??
      true,
  })
}

export function sayableName(value: string | null | undefined): Validation {
  const verdict = sayable(value)
  return verdict === true ? shortEnough(value ?? '', longestName) : verdict
}

/** Pictures alone are neither said nor searched for. */
export function sayable(value: string | null | undefined): Validation {
  return !value || /[\p{L}\p{N}]/u.test(value) || panelText('name.withoutLetters')
}

/** In characters, as people count them. */
export function shortEnough(value: string, most: number): Validation {
  return [...value].length <= most || panelText('name.tooLong', { most })
}
