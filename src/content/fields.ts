/** Fields that several kinds of content have, so that one answer looks and works the same everywhere. */
import type { Field, SelectField, TextField, TextFieldSingleValidation } from 'payload'
import { slugPattern } from '@/addresses'
import { defaultLanguage } from '@/translation/languages'

type Label = { en: string; zh: string }

/** A question whose honest answer may be "unknown". */
export function yesNoUnknown(name: string, label: Label, description?: Label): SelectField {
  return {
    name,
    type: 'select',
    required: true,
    defaultValue: 'unknown',
    label,
    admin: { description, width: '33%' },
    options: [
      { value: 'yes', label: { en: 'Yes', zh: '是' } },
      { value: 'no', label: { en: 'No', zh: '否' } },
      { value: 'unknown', label: { en: 'Not known', zh: '未知' } },
    ],
  }
}

export function slugField({
  reserved = [],
  unique = true,
}: {
  reserved?: string[]
  unique?: boolean
} = {}): TextField {
  return {
    name: 'slug',
    type: 'text',
    required: true,
    index: true,
    unique,
    label: { en: 'Slug', zh: '网址片段' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Its part of the address. Changing it leaves a redirect behind.',
        zh: '网址中的一段。修改后，旧地址会自动跳转。',
      },
    },
    validate: (value: string | null | undefined) => {
      if (!value) return 'Give it a slug, for example "south-korea".'
      if (!slugPattern.test(value))
        return 'Use lower-case letters a–z, digits and single hyphens, for example "south-korea".'
      return reserved.includes(value)
        ? `"${value}" is an address of the site itself. Choose another slug.`
        : true
    },
  }
}

/** A text that readers of every language fall back on; the other languages may still lack it. */
export const neededInEnglish: TextFieldSingleValidation = (value, { req }) =>
  Boolean(value) ||
  req.locale !== defaultLanguage ||
  'Give it in English: readers of every language fall back on that.'

/** A web address that a reader may safely follow. */
export function webAddress(value: string | null | undefined): true | string {
  if (!value) return true
  const parsed = URL.canParse(value) ? new URL(value) : undefined
  if (parsed && ['https:', 'http:'].includes(parsed.protocol) && parsed.hostname.includes('.')) return true
  return 'Write a whole web address, beginning with https://'
}

/** A day that may be known only to the year or the month: 2018, 2018-04, 2018-04-30. */
export function partialDay(value: string | null | undefined): true | string {
  if (!value) return true
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return 'Write 2018, 2018-04 or 2018-04-30.'
  return Number.isNaN(Date.parse(value)) ? 'There is no such day.' : true
}

/** Rows whose cells stand side by side. */
export function row(...fields: Field[]): Field {
  return { type: 'row', fields }
}
