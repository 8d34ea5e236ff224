/** When a balance check helps: what it needs and costs, and on which lines and plans it works. Unknown is a value. */

import type { Field } from 'payload'
import { validator } from '@/people/messages'
import { panelText } from '@/text/panel'
import { namesChecks, row, yesNoUnknown } from '../fields'
import { optionsOf } from '../vocabulary'
import { contracts, costs, lines } from './vocabularies'

export const appliesFields: Field[] = [
  row(
    yesNoUnknown('needsData', panelText('balanceCheck.needsData.label')),
    {
      name: 'cost',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      label: panelText('balanceCheck.cost.label'),
      admin: { width: '33%' },
      options: optionsOf(costs),
    },
    yesNoUnknown('worksAbroad', panelText('balanceCheck.worksAbroad.label')),
  ),
  {
    name: 'costNote',
    type: 'text',
    localized: true,
    label: panelText('balanceCheck.costNote.label'),
    admin: namesChecks,
  },
  row(
    {
      name: 'lines',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      label: panelText('balanceCheck.lines.label'),
      admin: { width: '33%' },
      options: optionsOf(lines),
    },
    {
      name: 'contract',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      label: panelText('balanceCheck.contract.label'),
      admin: { width: '33%' },
      options: optionsOf(contracts),
    },
    {
      name: 'replyLanguages',
      type: 'text',
      hasMany: true,
      label: panelText('balanceCheck.replyLanguages.label'),
      admin: { width: '33%', description: panelText('balanceCheck.replyLanguages.description') },
      validate: validator(
        (value: string[] | string | null | undefined) =>
          [value ?? []].flat().every((code) => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(code)) ||
          panelText('balanceCheck.replyLanguages.refusal'),
      ),
    },
  ),
]
