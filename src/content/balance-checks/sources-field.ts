/** Sources: where the newsroom has a balance check from. */

import type { ArrayField } from 'payload'
import { validator } from '@/people/messages'
import { panelLabels, panelText } from '@/text/panel'
import { partialDay, row, webAddressField } from '../fields'
import { optionsOf } from '../vocabulary'
import { sourceKinds } from './vocabularies'

export const sourcesField: ArrayField = {
  name: 'sources',
  type: 'array',
  required: true,
  minRows: 1,
  label: panelText('sources.label'),
  labels: panelLabels('source'),
  admin: { description: panelText('sources.description') },
  fields: [
    webAddressField({ name: 'url', required: true, label: panelText('webAddress.label') }),
    row(
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: panelText('kind.label'),
        admin: { width: '33%' },
        options: optionsOf(sourceKinds),
      },
      {
        name: 'published',
        type: 'text',
        label: panelText('source.published.label'),
        admin: { width: '33%' },
        validate: validator(partialDay),
      },
      {
        name: 'read',
        type: 'text',
        label: panelText('source.read.label'),
        admin: { width: '33%' },
        validate: validator(partialDay),
      },
    ),
  ],
}
