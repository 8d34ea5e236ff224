/** Report: a reader's "worked" or "didn't work" on a balance check. Holds nothing about the person. */
import type { CollectionConfig, FieldAccess } from 'payload'
import { dayField } from '@/content/fields'
import { accessTo, hiddenByRole } from '@/people/access'
import { panelLabels, panelText } from '@/text/panel'
import { languages } from '@/translation/languages'
import { raiseDoubt } from './raise-doubt'

const nobody: FieldAccess = () => false

export const reports: CollectionConfig = {
  slug: 'reports',
  labels: panelLabels('report'),
  access: accessTo('reports'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'day',
    defaultColumns: ['balanceCheck', 'worked', 'language', 'day'],
    hidden: hiddenByRole('reports'),
    group: panelText('group.isItTrue'),
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
      label: panelText('balanceCheck.singular'),
    },
    { name: 'worked', type: 'checkbox', required: true, label: panelText('report.worked.label') },
    {
      name: 'language',
      type: 'select',
      required: true,
      label: panelText('report.language.label'),
      options: languages.map(({ code, name }) => ({ value: code, label: name })),
    },
    dayField({ name: 'day', required: true, index: true, label: panelText('day.label') }),
    { name: 'note', type: 'textarea', maxLength: 500, label: panelText('note.label') },
    {
      name: 'network',
      type: 'text',
      hidden: true,
      admin: { disabled: true },
      access: { create: nobody, read: nobody, update: nobody },
    },
  ],
}
