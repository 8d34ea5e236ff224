/** Fields that several kinds of content have, so that one answer looks and works the same everywhere. */
import type { Field, SelectField, TextField, TextFieldSingleValidation } from 'payload'
import { slugPattern } from '@/addresses'
import { messageFor, type Validation, validator } from '@/people/messages'
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
    validate: validator((value: string | null | undefined) => {
      if (!value)
        return { en: 'Give it a slug, for example "south-korea".', zh: '请填写网址片段，例如 south-korea。' }
      if (!slugPattern.test(value))
        return {
          en: 'Use lower-case letters a–z, digits and single hyphens, for example "south-korea".',
          zh: '只用小写字母 a–z、数字和单个连字符，例如 south-korea。',
        }
      return reserved.includes(value)
        ? {
            en: `"${value}" is an address of the site itself. Choose another slug.`,
            zh: `“${value}”是网站自身的地址，请换一个。`,
          }
        : true
    }),
  }
}

/** A text that readers of every language fall back on; the other languages may still lack it. */
export const neededInEnglish: TextFieldSingleValidation = (value, { req }) =>
  Boolean(value) ||
  req.locale !== defaultLanguage ||
  messageFor(req, {
    en: 'Give it in English: readers of every language fall back on that.',
    zh: '请填写英文：其他语言缺少译文时会显示英文。',
  })

/** A web address that a reader may safely follow. */
export function webAddress(value: string | null | undefined): Validation {
  if (!value) return true
  const parsed = URL.canParse(value) ? new URL(value) : undefined
  if (parsed && ['https:', 'http:'].includes(parsed.protocol) && parsed.hostname.includes('.')) return true
  return {
    en: 'Write a whole web address, beginning with https://',
    zh: '请填写完整网址，以 https:// 开头。',
  }
}

/** A day that may be known only to the year or the month: 2018, 2018-04, 2018-04-30. */
export function partialDay(value: string | null | undefined): Validation {
  if (!value) return true
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))
    return { en: 'Write 2018, 2018-04 or 2018-04-30.', zh: '请写成 2018、2018-04 或 2018-04-30。' }
  return Number.isNaN(Date.parse(value)) ? { en: 'There is no such day.', zh: '没有这一天。' } : true
}

/** Rows whose cells stand side by side. */
export function row(...fields: Field[]): Field {
  return { type: 'row', fields }
}
