/**
 * Verification, as a balance check carries it: what is known about its truth today. `reported` means that a source
 * says so and nobody of ours has tried it yet. All but the remarks for readers follows from verdicts and reports.
 */
import type { Condition, GroupField } from 'payload'
import { verificationStates } from '@/content/balance-checks/vocabularies'
import { dayField } from '@/content/fields'
import { optionsOf } from '@/content/vocabulary'
import { panelText } from '@/text/panel'
import { byVerdict, byVerdictForStaff } from './owned-by-verdicts'
import { doubters } from './vocabularies'

const onceKnown =
  (name: string): Condition =>
  (_, siblings) =>
    Boolean(siblings?.[name])

export const verificationField: GroupField = {
  name: 'verification',
  type: 'group',
  label: panelText('balanceCheck.verification.label'),
  admin: { position: 'sidebar', description: panelText('balanceCheck.verification.description') },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'reported',
      label: panelText('balanceCheck.verification.state.label'),
      options: optionsOf(verificationStates),
      ...byVerdict,
      admin: { readOnly: true },
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
    dayField({
      name: 'day',
      label: panelText('balanceCheck.verification.day.label'),
      ...byVerdict,
      admin: { readOnly: true, condition: onceKnown('day') },
    }),
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: panelText('verifiedBy.label'),
      ...byVerdict,
      admin: { readOnly: true, condition: onceKnown('by') },
    },
    dayField({
      name: 'due',
      index: true,
      label: panelText('balanceCheck.verification.due.label'),
      ...byVerdict,
      admin: { readOnly: true, condition: onceKnown('due') },
    }),
    dayField({
      name: 'doubtedSince',
      index: true,
      label: panelText('balanceCheck.verification.doubtedSince.label'),
      ...byVerdict,
      admin: {
        readOnly: true,
        condition: onceKnown('doubtedSince'),
        description: panelText('balanceCheck.verification.doubtedSince.description'),
      },
    }),
    {
      name: 'doubtedBy',
      type: 'select',
      label: panelText('balanceCheck.verification.doubtedBy.label'),
      options: optionsOf(doubters),
      ...byVerdict,
      admin: { readOnly: true, condition: onceKnown('doubtedBy') },
    },
    dayField({
      name: 'doubtHeldSince',
      index: true,
      label: panelText('balanceCheck.verification.doubtHeldSince.label'),
      ...byVerdictForStaff,
      admin: {
        readOnly: true,
        condition: onceKnown('doubtHeldSince'),
        description: panelText('balanceCheck.verification.doubtHeldSince.description'),
      },
    }),
    {
      name: 'failures',
      type: 'number',
      label: panelText('balanceCheck.verification.failures.label'),
      ...byVerdictForStaff,
      admin: {
        readOnly: true,
        condition: onceKnown('failures'),
        description: panelText('balanceCheck.verification.failures.description'),
      },
    },
    dayField({
      name: 'reportsSince',
      label: panelText('balanceCheck.verification.reportsSince.label'),
      ...byVerdictForStaff,
      admin: { hidden: true, readOnly: true },
    }),
  ],
}
