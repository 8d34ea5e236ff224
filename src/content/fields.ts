/** Fields that several kinds of content have, so that one answer looks and works the same everywhere. */

import type { DateField, Field, SelectField, TextField, TextFieldSingleValidation } from 'payload'
import { slugPattern } from '@/addresses'
import { isCalendarDay } from '@/calendar-day'
import { messageFor, type Validation, validator } from '@/people/messages'
import { type Message, panelText } from '@/text/panel'
import { defaultLanguage } from '@/translation/languages'
import { shortEnough } from './name-field'
import { plainText } from './plain-field'
import { plainAddress } from './plain-value'
import { answers, optionsOf } from './vocabulary'

/** A question whose honest answer may be "unknown". */
export function yesNoUnknown(name: string, label: Message, description?: Message): SelectField {
  return {
    name,
    type: 'select',
    required: true,
    defaultValue: 'unknown',
    label,
    admin: { description, width: '33%' },
    options: optionsOf(answers),
  }
}

export function slugField({ reserved = [], unique = true }: { reserved?: string[]; unique?: boolean } = {}) {
  return plainText(plainAddress, {
    name: 'slug',
    type: 'text',
    required: true,
    index: true,
    unique,
    label: panelText('slug.label'),
    admin: { position: 'sidebar', description: panelText('slug.description') },
    validate: validator((value: string | null | undefined) => {
      if (!value) return panelText('slug.missing')
      if (!slugPattern.test(value)) return panelText('slug.refusal')
      if (reserved.includes(value)) return panelText('slug.reserved', { value })
      return shortEnough(value, longestSlug)
    }),
  })
}

const longestSlug = 120

/** A text that readers of every language fall back on; the other languages may still lack it. */
export const neededInEnglish: TextFieldSingleValidation = (value, { req }) =>
  Boolean(value) || req.locale !== defaultLanguage || messageFor(req, panelText('neededInEnglish.refusal'))

/** A field with a web address that a reader may safely follow. */
export function webAddressField(field: Omit<OneText, 'type' | 'validate'>) {
  return plainText(plainAddress, { ...field, type: 'text', validate: validator(webAddress) })
}

type OneText = Extract<TextField, { hasMany?: false }>

/** A web address that a reader may safely follow. */
export function webAddress(value: string | null | undefined): Validation {
  if (!value) return true
  const parsed = URL.canParse(value) ? new URL(value) : undefined
  if (parsed && ['https:', 'http:'].includes(parsed.protocol) && parsed.hostname.includes('.')) return true
  return panelText('webAddress.refusal')
}

/** A day that may be known only to the year or the month: 2018, 2018-04, 2018-04-30. */
export function partialDay(value: string | null | undefined): Validation {
  if (!value) return true
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return panelText('partialDay.refusal')
  return isCalendarDay(`${value}-01-01`) || panelText('partialDay.noSuchDay')
}

/** A day, which is the same one wherever the panel is read. */
export function dayField({ admin, ...field }: Omit<DateField, 'type'>): DateField {
  const Field = '/admin/days/day-field#DayField'
  const Cell = '/admin/days/day-cell#DayCell'
  const Diff = '/admin/days/day-difference#DayDifference'
  return { ...field, type: 'date', admin: { ...admin, components: { Field, Cell, Diff } } }
}

/** Rows whose cells stand side by side. */
export function row(...fields: Field[]): Field {
  return { type: 'row', fields }
}

/** Where texts still say what a check was before: of the check itself, or of the one that an entry is about. */
export const oldWordsField: Field = {
  name: 'oldWords',
  type: 'ui',
  admin: { components: { Field: '/admin/prose/old-words#OldWords' }, disableListColumn: true },
}

/** For plain texts that may name balance checks. By path: Payload's command line loads this. */
export const namesChecks = { components: { Description: '/admin/prose/text-with-checks#TextWithChecks' } }
