/**
 * Danger confirmed: what is dialled although it may be taken for an emergency line, who said that it is right, and on
 * which day. A sender says what (`dialledAtAll`); who and when is the server's to write. Of the starting content nobody
 * has said it yet: then both are empty.
 */
import type { GroupField } from 'payload'
import { panelText } from '@/text/panel'
import { dayField } from '../fields'

const serversOwn = { create: () => false, update: () => false }

export const dangerConfirmedField: GroupField = {
  name: 'dangerConfirmed',
  type: 'group',
  label: false,
  admin: { hideGutter: true, disableBulkEdit: true },
  fields: [
    {
      name: 'dialled',
      type: 'text',
      label: panelText('balanceCheck.dangerConfirmed.dialled.label'),
      admin: { components: { Field: '/admin/balance-checks/danger-question#DangerQuestion' } },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: panelText('balanceCheck.dangerConfirmed.by.label'),
      access: serversOwn,
      admin: { readOnly: true, condition: (_, { by }) => Boolean(by) },
    },
    dayField({
      name: 'day',
      label: panelText('balanceCheck.dangerConfirmed.day.label'),
      access: serversOwn,
      admin: {
        readOnly: true,
        condition: (_, { day }) => Boolean(day),
      },
    }),
  ],
}
