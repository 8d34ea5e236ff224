/** When a balance check helps: what it needs and costs, and on which lines and plans it works. Unknown is a value. */
import type { Field } from 'payload'
import { validator } from '@/people/messages'
import { row, yesNoUnknown } from '../fields'

export const appliesFields: Field[] = [
  row(
    yesNoUnknown('needsData', { en: 'Needs data', zh: '是否需要流量' }),
    {
      name: 'cost',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      label: { en: 'Cost', zh: '费用' },
      admin: { width: '33%' },
      options: [
        { value: 'free', label: { en: 'Free', zh: '免费' } },
        { value: 'charged', label: { en: 'Charged', zh: '收费' } },
        { value: 'unknown', label: { en: 'Not known', zh: '未知' } },
      ],
    },
    yesNoUnknown('worksAbroad', { en: 'Works abroad', zh: '境外可用' }),
  ),
  {
    name: 'costNote',
    type: 'text',
    localized: true,
    label: { en: 'Cost, more exactly', zh: '费用说明' },
  },
  row(
    {
      name: 'lines',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      label: { en: 'Lines', zh: '适用线路' },
      admin: { width: '33%' },
      options: [
        { value: 'any', label: { en: 'Any', zh: '所有' } },
        { value: 'voice', label: { en: 'Voice lines', zh: '语音线路' } },
        { value: 'data-only', label: { en: 'Data-only lines', zh: '纯流量线路' } },
        { value: 'unknown', label: { en: 'Not known', zh: '未知' } },
      ],
    },
    {
      name: 'contract',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      label: { en: 'Plans', zh: '适用套餐' },
      admin: { width: '33%' },
      options: [
        { value: 'prepaid', label: { en: 'Prepaid', zh: '预付费' } },
        { value: 'contract', label: { en: 'Contract', zh: '后付费' } },
        { value: 'both', label: { en: 'Both', zh: '两者' } },
        { value: 'unknown', label: { en: 'Not known', zh: '未知' } },
      ],
    },
    {
      name: 'replyLanguages',
      type: 'text',
      hasMany: true,
      label: { en: 'Reply languages', zh: '回复语言' },
      admin: { width: '33%', description: { en: 'Codes such as ja, en.', zh: '语言代码，如 ja、en。' } },
      validate: validator(
        (value: string[] | string | null | undefined) =>
          [value ?? []].flat().every((code) => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(code)) || {
            en: 'Use language codes: ja, en, zh-Hans.',
            zh: '请使用语言代码：ja、en、zh-Hans。',
          },
      ),
    },
  ),
]
