/**
 * Verification: a dated statement by a person that a balance check is still correct, wrong, or could not be checked. A
 * log: an entry is never changed or deleted, and making one changes the check in the same transaction.
 */
import type { CollectionConfig, Condition, FieldAccess, GroupField, TextField } from 'payload'
import { dayField, oldWordsField } from '@/content/fields'
import { plainText } from '@/content/plain-field'
import {
  type Plain,
  plainAddress,
  plainCode,
  plainName,
  plainNumber,
  plainSigns,
} from '@/content/plain-value'
import { optionsOf } from '@/content/vocabulary'
import { accessTo, hiddenByRole } from '@/people/access'
import { type Message, panelLabels, panelText } from '@/text/panel'
import { newValues } from './correction'
import { giveVerdict } from './give-verdict'
import { makeEntry, receiveEntry } from './make-entry'
import { consequences, origins, outcomes } from './vocabularies'

const nobody: FieldAccess = () => false
const onceMade: Condition = ({ day }) => Boolean(day)
/** Person, day, number and origin of an entry are the server's. */
const servers = { access: { create: nobody, update: nobody }, admin: { readOnly: true, condition: onceMade } }

const wrong: Condition = ({ outcome }) => outcome === 'wrong'
const corrected: Condition = ({ outcome, then }) => outcome === 'wrong' && then === 'corrected'

const labels: Record<(typeof newValues)[number], Message> = {
  code: panelText('code.label'),
  number: panelText('number.label'),
  numberShown: panelText('balanceCheck.numberShown.label'),
  keyword: panelText('balanceCheck.keyword.label'),
  app: panelText('balanceCheck.app.label'),
  url: panelText('webAddress.label'),
}

/** Checked as the check's own field when the verdict changes it. */
function newValue(name: (typeof newValues)[number]): TextField {
  const admin = { condition: corrected }
  return plainText(plainAs[name], { name, type: 'text', maxLength: 500, label: labels[name], admin })
}

const plainAs: Record<(typeof newValues)[number], Plain> = {
  code: plainCode,
  number: plainNumber,
  numberShown: plainSigns,
  keyword: plainSigns,
  app: plainName,
  url: plainAddress,
}

/** The answer to what the check's save asks about. It goes into the check, which keeps it with person and day. */
const dangerConfirmed: GroupField = {
  name: 'dangerConfirmed',
  type: 'group',
  label: false,
  admin: { hideGutter: true },
  fields: [
    {
      name: 'dialled',
      type: 'text',
      virtual: true,
      label: panelText('balanceCheck.dangerConfirmed.dialled.label'),
      admin: {
        readOnly: false,
        components: { Field: '/admin/verification/verdict-danger-question#VerdictDangerQuestion' },
      },
    },
  ],
}

export const verifications: CollectionConfig = {
  slug: 'verifications',
  labels: panelLabels('verification'),
  access: accessTo('verifications'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'day',
    defaultColumns: ['balanceCheck', 'entry', 'outcome', 'then', 'day', 'by'],
    hidden: hiddenByRole('verifications'),
    group: panelText('group.isItTrue'),
    description: panelText('verification.description'),
  },
  defaultSort: '-day',
  indexes: [{ fields: ['balanceCheck', 'entry'], unique: true }],
  hooks: {
    beforeOperation: [receiveEntry],
    beforeChange: [makeEntry],
    afterChange: [giveVerdict],
  },
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
      options: optionsOf(outcomes),
    },
    {
      name: 'then',
      type: 'select',
      label: panelText('verification.then.label'),
      options: optionsOf(consequences),
      admin: { condition: wrong, description: panelText('verification.then.description') },
    },
    ...newValues.map(newValue),
    oldWordsField,
    dangerConfirmed,
    { name: 'note', type: 'textarea', maxLength: 2_000, label: panelText('note.label') },
    dayField({ name: 'day', required: true, label: panelText('day.label'), ...servers }),
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: panelText('verifiedBy.label'),
      ...servers,
    },
    {
      name: 'entry',
      type: 'number',
      required: true,
      label: panelText('verification.entry.label'),
      ...servers,
    },
    {
      name: 'origin',
      type: 'select',
      required: true,
      label: panelText('verification.origin.label'),
      options: optionsOf(origins),
      ...servers,
    },
  ],
}
