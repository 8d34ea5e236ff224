/** Sources: where the newsroom has a balance check from. */
import type { ArrayField } from 'payload'
import { validator } from '@/people/messages'
import { partialDay, row, webAddress } from '../fields'

export const sourcesField: ArrayField = {
  name: 'sources',
  type: 'array',
  required: true,
  minRows: 1,
  label: { en: 'Sources', zh: '来源' },
  labels: { singular: { en: 'source', zh: '来源' }, plural: { en: 'sources', zh: '来源' } },
  admin: { description: { en: 'The best one first.', zh: '最可靠的放在最前。' } },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { en: 'Web address', zh: '网址' },
      validate: validator(webAddress),
    },
    row(
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: { en: 'Kind', zh: '类型' },
        admin: { width: '33%' },
        options: [
          { value: 'official', label: { en: 'The carrier itself', zh: '运营商官方' } },
          { value: 'third-party', label: { en: 'Somebody else', zh: '第三方' } },
          { value: 'unverified', label: { en: 'Not clear who', zh: '出处不明' } },
        ],
      },
      {
        name: 'published',
        type: 'text',
        label: { en: 'Dated', zh: '页面日期' },
        admin: { width: '33%' },
        validate: validator(partialDay),
      },
      {
        name: 'read',
        type: 'text',
        label: { en: 'Day read', zh: '查阅日期' },
        admin: { width: '33%' },
        validate: validator(partialDay),
      },
    ),
  ],
}
