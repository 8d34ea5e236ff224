/**
 * Balance check: one way to see what is left with one carrier. One record, used by every guide and page that
 * shows it. Its channel decides which fields it has; `balance-check.ts` holds the rules.
 */

import type { CollectionConfig } from 'payload'
import type { BalanceCheck } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { validator } from '@/people/messages'
import { announces, type CacheTagsOf } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'
import { liftDoubt } from '@/verification/raise-doubt'
import { verificationField } from '@/verification/verification-field'
import { row } from '../fields'
import { appliesFields } from './applies-fields'
import { channels, keyPattern } from './balance-check'
import { channelFields } from './channel-fields'
import { refuseDangerousCheck } from './refuse-dangerous-check'
import { sourcesField } from './sources-field'
import { titleFromFacts } from './title-from-facts'

const tagsOf: CacheTagsOf<BalanceCheck> = ({ id, carrier }) => [
  cacheTags.balanceCheck(id),
  cacheTags.carrier(carrier),
  cacheTags.balanceChecks,
]
const announcing = announces(tagsOf)

export const balanceChecks: CollectionConfig = {
  slug: 'balance-checks',
  labels: {
    singular: { en: 'Balance check', zh: '查询方式' },
    plural: { en: 'Balance checks', zh: '查询方式' },
  },
  access: accessTo('balance-checks'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'channel', 'shows', 'needsData', 'cost', 'verification.state', 'updatedAt'],
    hidden: hiddenByRole('balance-checks'),
    listSearchableFields: ['title', 'key', 'code', 'number', 'app'],
    group: { en: 'Facts', zh: '事实' },
  },
  defaultSort: 'title',
  versions: { maxPerDoc: 50 },
  hooks: {
    beforeValidate: [titleFromFacts],
    beforeChange: [refuseDangerousCheck, liftDoubt],
    afterChange: announcing.afterChange,
    afterDelete: announcing.afterDelete,
  },
  fields: [
    { name: 'title', type: 'text', index: true, admin: { hidden: true } },
    row(
      {
        name: 'carrier',
        type: 'relationship',
        relationTo: 'carriers',
        required: true,
        index: true,
        label: { en: 'Carrier', zh: '运营商' },
        admin: { width: '50%' },
      },
      {
        name: 'channel',
        type: 'select',
        required: true,
        label: { en: 'Channel', zh: '渠道' },
        admin: { width: '50%' },
        options: channels.map(({ value, label }) => ({ value, label })),
      },
    ),
    {
      name: 'shows',
      type: 'select',
      hasMany: true,
      required: true,
      label: { en: 'Shows', zh: '可查内容' },
      options: [
        { value: 'balance', label: { en: 'Balance (money)', zh: '话费余额' } },
        { value: 'data-left', label: { en: 'Data left', zh: '剩余流量' } },
        { value: 'validity', label: { en: 'Valid until', zh: '有效期' } },
        { value: 'bill', label: { en: 'Bill', zh: '账单' } },
      ],
    },
    ...channelFields,
    ...appliesFields,
    {
      name: 'steps',
      type: 'textarea',
      localized: true,
      label: { en: 'Steps', zh: '步骤' },
      admin: { description: { en: 'One step a line.', zh: '每行一个步骤。' } },
    },
    {
      name: 'sampleReply',
      type: 'textarea',
      label: { en: 'Sample reply', zh: '回复示例' },
      admin: { description: { en: 'In the carrier’s own language.', zh: '保留运营商原文。' } },
    },
    {
      name: 'sampleReplyMeaning',
      type: 'textarea',
      localized: true,
      label: { en: 'What the reply means', zh: '回复的含义' },
      admin: { condition: (data) => Boolean(data?.sampleReply) },
    },
    sourcesField,
    verificationField,
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: { en: 'Key', zh: '标识' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'How a guide’s Markdown names this check. Made by itself when left empty.',
          zh: '指南 Markdown 中引用此方式的标识；留空则自动生成。',
        },
      },
      validate: validator(
        (value: string | null | undefined) =>
          keyPattern.test(value ?? '') || {
            en: 'Use lower-case letters, digits and hyphens, for example co-claro-ussd-611.',
            zh: '只用小写字母、数字和连字符，例如 co-claro-ussd-611。',
          },
      ),
    },
  ],
}
