/**
 * Verification, as a balance check carries it: what is known about its truth today.
 * `reported` means that a source says so and nobody of ours has tried it yet.
 */

import type { GroupField, PayloadRequest } from 'payload'
import { verificationStates } from '@/content/balance-checks/vocabularies'
import { optionsOf } from '@/content/vocabulary'
import { messageFor } from '@/people/messages'
import { type Message, panelText } from '@/text/panel'

type Beside = { siblingData: { state?: string }; req: PayloadRequest }

const neededOnceVerified =
  (message: Message) =>
  (value: unknown, { siblingData, req }: Beside) =>
    siblingData.state !== 'verified' || Boolean(value) || messageFor(req, message)

export const verificationField: GroupField = {
  name: 'verification',
  type: 'group',
  label: panelText('balanceCheck.verification.label'),
  admin: { position: 'sidebar' },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'reported',
      label: panelText('balanceCheck.verification.state.label'),
      options: optionsOf(verificationStates),
    },
    {
      name: 'stale',
      type: 'checkbox',
      defaultValue: false,
      label: panelText('balanceCheck.verification.stale.label'),
      admin: { description: panelText('balanceCheck.verification.stale.description') },
    },
    {
      name: 'note',
      type: 'text',
      localized: true,
      label: panelText('balanceCheck.verification.note.label'),
      admin: { description: panelText('balanceCheck.verification.note.description') },
    },
    {
      name: 'day',
      type: 'date',
      label: panelText('balanceCheck.verification.day.label'),
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
      validate: neededOnceVerified(panelText('balanceCheck.verification.day.refusal')),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: panelText('verifiedBy.label'),
      validate: neededOnceVerified(panelText('balanceCheck.verification.by.refusal')),
    },
    {
      name: 'doubtedSince',
      type: 'date',
      index: true,
      label: panelText('balanceCheck.verification.doubtedSince.label'),
      access: { create: () => false, update: () => false },
      admin: {
        readOnly: true,
        condition: (_, { doubtedSince }) => Boolean(doubtedSince),
        date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
        description: panelText('balanceCheck.verification.doubtedSince.description'),
      },
    },
    {
      name: 'due',
      type: 'date',
      label: panelText('balanceCheck.verification.due.label'),
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    },
  ],
}
