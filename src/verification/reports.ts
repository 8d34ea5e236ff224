/** Report: a reader's "worked" or "didn't work" on a balance check. Holds nothing about the person. */
import type { CollectionConfig } from 'payload'
import { accessTo, hiddenByRole } from '@/people/access'
import { languages } from '@/translation/languages'
import { raiseDoubt } from './raise-doubt'

export const reports: CollectionConfig = {
  slug: 'reports',
  labels: { singular: { en: 'Report', zh: '读者反馈' }, plural: { en: 'Reports', zh: '读者反馈' } },
  access: accessTo('reports'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'day',
    defaultColumns: ['balanceCheck', 'worked', 'language', 'day'],
    hidden: hiddenByRole('reports'),
    group: { en: 'Is it still true?', zh: '是否仍然正确' },
  },
  defaultSort: '-day',
  hooks: { afterChange: [raiseDoubt] },
  fields: [
    {
      name: 'balanceCheck',
      type: 'relationship',
      relationTo: 'balance-checks',
      required: true,
      index: true,
      label: { en: 'Balance check', zh: '查询方式' },
    },
    { name: 'worked', type: 'checkbox', required: true, label: { en: 'Worked', zh: '有效' } },
    {
      name: 'language',
      type: 'select',
      required: true,
      label: { en: 'Language', zh: '语言' },
      options: languages.map(({ code, name }) => ({ value: code, label: name })),
    },
    { name: 'day', type: 'date', required: true, index: true, label: { en: 'Day', zh: '日期' } },
    { name: 'note', type: 'textarea', maxLength: 500, label: { en: 'Note', zh: '备注' } },
  ],
}
