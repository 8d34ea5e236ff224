/** Verification: a dated statement by a person that a balance check is still correct, wrong, or could not be checked. */
import type { CollectionConfig } from 'payload'
import { accessTo, hiddenByRole } from '@/people/access'
import { panelLabels, panelText } from '@/text/panel'

export const verifications: CollectionConfig = {
  slug: 'verifications',
  labels: panelLabels('verification'),
  access: accessTo('verifications'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'day',
    defaultColumns: ['balanceCheck', 'outcome', 'day', 'by'],
    hidden: hiddenByRole('verifications'),
    group: panelText('group.isItTrue'),
    description: panelText('verification.description'),
  },
  defaultSort: '-day',
  fields: [
    {
      name: 'balanceCheck',
      type: 'relationship',
      relationTo: 'balance-checks',
      required: true,
      index: true,
      label: panelText('balanceCheck.singular'),
    },
    {
      name: 'outcome',
      type: 'select',
      required: true,
      label: panelText('verification.outcome.label'),
      options: [
        { value: 'correct', label: panelText('verification.outcome.correct') },
        { value: 'wrong', label: panelText('verification.outcome.wrong') },
        { value: 'could-not-check', label: panelText('verification.outcome.couldNotCheck') },
      ],
    },
    {
      name: 'day',
      type: 'date',
      required: true,
      defaultValue: () => new Date().toISOString(),
      label: panelText('day.label'),
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      defaultValue: ({ user }) => user?.id,
      label: panelText('verifiedBy.label'),
    },
    { name: 'note', type: 'textarea', label: panelText('note.label') },
  ],
}
