/**
 * Balance check: one way to see what is left with one carrier. One record, used by every guide and page that
 * shows it. Its channel decides which fields it has; `channels.ts` says which.
 */

import type { CollectionConfig } from 'payload'
import type { BalanceCheck } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { validator } from '@/people/messages'
import { announces, type CacheTagsOf } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'
import { panelLabels, panelText } from '@/text/panel'
import { liftDoubts } from '@/verification/lift-doubts'
import { ownedByVerdicts } from '@/verification/owned-by-verdicts'
import { verificationField } from '@/verification/verification-field'
import { namesChecks, oldWordsField, row } from '../fields'
import { shortEnough } from '../name-field'
import { plainText, plainTextarea } from '../plain-field'
import { plainAddress } from '../plain-value'
import { keepKeyWhileNamed, keepWhileNamed } from '../prose/naming-rules'
import { oldWords } from '../prose/old-words'
import { said } from '../prose/said'
import { optionsOf } from '../vocabulary'
import { appliesFields } from './applies-fields'
import { channelFields } from './channel-fields'
import { channelNames, channels } from './channels'
import { keyPattern, longestKey } from './check-key'
import { dangerConfirmedField } from './danger-confirmed-field'
import { withoutListMarks } from './list-marks'
import { refuseDangerousCheck } from './refuse-dangerous-check'
import { sourcesField } from './sources-field'
import { titleFromFacts } from './title-from-facts'
import { shows } from './vocabularies'

const tagsOf: CacheTagsOf<BalanceCheck> = ({ id, carrier }) => [
  cacheTags.balanceCheck(id),
  cacheTags.carrier(carrier),
  cacheTags.balanceChecks,
]
const announcing = announces(tagsOf)

export const balanceChecks: CollectionConfig = {
  slug: 'balance-checks',
  labels: panelLabels('balanceCheck'),
  access: accessTo('balance-checks'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'channel',
      'shows',
      'needsData',
      'cost',
      'verification.state',
      'verification.failures',
      'updatedAt',
    ],
    hidden: hiddenByRole('balance-checks'),
    listSearchableFields: ['title', 'key', 'code', 'number', 'app'],
    group: panelText('group.facts'),
    components: { beforeListTable: ['/admin/verification/doubts#Doubts'] },
  },
  defaultSort: 'title',
  endpoints: [liftDoubts, oldWords, said],
  versions: { maxPerDoc: 50 },
  hooks: {
    beforeValidate: [titleFromFacts],
    beforeChange: [keepKeyWhileNamed, refuseDangerousCheck, ownedByVerdicts],
    beforeDelete: [keepWhileNamed],
    afterChange: announcing.afterChange,
    afterDelete: announcing.afterDelete,
  },
  fields: [
    { name: 'title', type: 'text', index: true, admin: { hidden: true } },
    oldWordsField,
    row(
      {
        name: 'carrier',
        type: 'relationship',
        relationTo: 'carriers',
        required: true,
        index: true,
        label: panelText('carrier.singular'),
        admin: { width: '50%' },
      },
      {
        name: 'channel',
        type: 'select',
        required: true,
        label: panelText('balanceCheck.channel.label'),
        admin: { width: '50%' },
        options: channelNames.map((value) => ({ value, label: channels[value].label })),
      },
    ),
    {
      name: 'shows',
      type: 'select',
      hasMany: true,
      required: true,
      label: panelText('balanceCheck.shows.label'),
      options: optionsOf(shows),
    },
    ...channelFields,
    row(dangerConfirmedField),
    ...appliesFields,
    plainTextarea(withoutListMarks, {
      name: 'steps',
      type: 'textarea',
      localized: true,
      label: panelText('balanceCheck.steps.label'),
      admin: { ...namesChecks, description: panelText('balanceCheck.steps.description') },
    }),
    {
      name: 'sampleReply',
      type: 'textarea',
      label: panelText('balanceCheck.sampleReply.label'),
      admin: { description: panelText('balanceCheck.sampleReply.description') },
    },
    {
      name: 'sampleReplyMeaning',
      type: 'textarea',
      localized: true,
      label: panelText('balanceCheck.sampleReplyMeaning.label'),
      admin: { ...namesChecks, condition: (data) => Boolean(data?.sampleReply) },
    },
    sourcesField,
    verificationField,
    plainText(plainAddress, {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: panelText('balanceCheck.key.label'),
      admin: { position: 'sidebar', description: panelText('balanceCheck.key.description') },
      validate: validator((value: string | null | undefined) =>
        keyPattern.test(value ?? '')
          ? shortEnough(value ?? '', longestKey)
          : panelText('balanceCheck.key.refusal'),
      ),
    }),
  ],
}
