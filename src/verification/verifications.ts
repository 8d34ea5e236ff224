/** Verification: a dated statement by a person that a balance check is still correct, wrong, or could not be checked. */
import type { CollectionConfig } from 'payload'
import { accessTo, hiddenByRole } from '@/people/access'

export const verifications: CollectionConfig = {
  slug: 'verifications',
  labels: {
    singular: { en: 'Verification', zh: '核实记录' },
    plural: { en: 'Verifications', zh: '核实记录' },
  },
  access: accessTo('verifications'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'day',
    defaultColumns: ['balanceCheck', 'outcome', 'day', 'by'],
    hidden: hiddenByRole('verifications'),
    group: { en: 'Is it still true?', zh: '是否仍然正确' },
    description: {
      en: 'What people of the newsroom tried, and on which day. Never changed afterwards.',
      zh: '编辑部人员的实测记录，写入后不再修改。',
    },
  },
  defaultSort: '-day',
  fields: [
    {
      name: 'balanceCheck',
      type: 'relationship',
      relationTo: 'balance-checks',
      required: true,
      index: true,
      label: { en: 'Balance check', zh: '查询方式' },
    },
    {
      name: 'outcome',
      type: 'select',
      required: true,
      label: { en: 'Outcome', zh: '结果' },
      options: [
        { value: 'correct', label: { en: 'Still correct', zh: '仍然正确' } },
        { value: 'wrong', label: { en: 'Wrong', zh: '错误' } },
        { value: 'could-not-check', label: { en: 'Could not be checked', zh: '无法核实' } },
      ],
    },
    {
      name: 'day',
      type: 'date',
      required: true,
      defaultValue: () => new Date().toISOString(),
      label: { en: 'Day', zh: '日期' },
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      defaultValue: ({ user }) => user?.id,
      label: { en: 'By', zh: '核实人' },
    },
    { name: 'note', type: 'textarea', label: { en: 'Note', zh: '备注' } },
  ],
}
