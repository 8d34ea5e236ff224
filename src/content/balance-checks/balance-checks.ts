/**
 * Balance check: one way to see what is left with one carrier. One record, used by every guide and page that
 * shows it. Its channel decides which fields it has; `balance-check.ts` holds the rules.
 */
import type { CollectionConfig, Condition, PayloadRequest } from 'payload'
import type { BalanceCheck } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { type Message, ruled, saidTo, type Verdict } from '@/people/said-to'
import { announces, idOf, type TagsOf } from '@/publishing/announce'
import { liftDoubt } from '@/verification/raise-doubt'
import { verificationField } from '@/verification/verification-field'
import { partialDay, row, webAddress, yesNoUnknown } from '../fields'
import { calledNumber, ussdCode } from '../phone-number'
import { type Channel, channels, keyPattern } from './balance-check'
import { refuseDangerousCheck } from './refuse-dangerous-check'
import { refuseDeleteWhileEmbedded } from './refuse-delete-while-embedded'
import { titleFromFacts } from './title-from-facts'

const tagsOf: TagsOf<BalanceCheck> = ({ id, carrier }) => [
  `balance-check:${id}`,
  `carrier:${idOf(carrier)}`,
  'balance-checks',
]
const announcing = announces(tagsOf)

const on =
  (...wanted: Channel[]): Condition<BalanceCheck> =>
  (data) =>
    wanted.some((channel) => channel === data.channel)

const needed =
  (message: Message, wanted: Channel[], then: (value: string | null | undefined) => Verdict) =>
  (
    value: string | null | undefined,
    { data, req }: { data: Partial<BalanceCheck>; req: PayloadRequest },
  ): true | string => {
    const missing = wanted.some((channel) => channel === data.channel) && !value
    return missing ? saidTo(req, message) : ruled(then)(value, { req })
  }

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
    beforeDelete: [refuseDeleteWhileEmbedded],
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
    {
      name: 'code',
      type: 'text',
      label: { en: 'Code', zh: '代码' },
      admin: {
        condition: on('ussd'),
        description: {
          en: 'As it is typed: digits, *, # and + only.',
          zh: '与拨号盘输入一致：只含数字、*、# 和 +。',
        },
      },
      validate: needed(
        { en: 'Give the code to dial, for example *123#.', zh: '请填写要拨打的代码，例如 *123#。' },
        ['ussd'],
        ussdCode,
      ),
    },
    row(
      {
        name: 'keyword',
        type: 'text',
        maxLength: 60,
        label: { en: 'Keyword', zh: '短信内容' },
        admin: {
          condition: on('sms'),
          width: '33%',
          description: { en: 'What to write.', zh: '要发送的内容。' },
        },
      },
      {
        name: 'number',
        type: 'text',
        label: { en: 'Number', zh: '号码' },
        admin: {
          condition: on('sms', 'call', 'messaging'),
          width: '33%',
          description: { en: 'Digits as dialled.', zh: '实际拨打的数字。' },
        },
        validate: needed({ en: 'Give the number.', zh: '请填写号码。' }, ['sms', 'call'], calledNumber),
      },
      {
        name: 'numberShown',
        type: 'text',
        label: { en: 'Number as shown', zh: '显示格式' },
        admin: {
          condition: on('sms', 'call', 'messaging'),
          width: '33%',
          description: { en: 'Grouped for reading; same digits.', zh: '便于阅读的分组；数字须一致。' },
        },
        validate: (
          value: string | null | undefined,
          { data, req }: { data: Partial<BalanceCheck>; req: PayloadRequest },
        ) =>
          !value ||
          value.replace(/[\s()./–-]/g, '') === data.number ||
          saidTo(req, {
            en: 'It has other digits than the number itself.',
            zh: '与号码本身的数字不一致。',
          }),
      },
    ),
    {
      name: 'app',
      type: 'text',
      label: { en: 'App', zh: 'App' },
      admin: {
        condition: on('app', 'messaging'),
        description: {
          en: 'Its name in the store. Its store addresses are kept with the carrier.',
          zh: '应用商店中的名称。商店地址保存在运营商资料中。',
        },
      },
      validate: needed(
        { en: 'Give the name of the app.', zh: '请填写 App 的名称。' },
        ['app', 'messaging'],
        () => true,
      ),
    },
    {
      name: 'url',
      type: 'text',
      label: { en: 'Web address', zh: '网址' },
      admin: {
        condition: on('web', 'store', 'messaging'),
        description: {
          en: 'Empty while it is not known: readers then see the carrier’s website.',
          zh: '未知时留空，读者会看到运营商官网。',
        },
      },
      validate: ruled(webAddress),
    },
    {
      name: 'place',
      type: 'text',
      localized: true,
      label: { en: 'Where', zh: '地点' },
      admin: { condition: on('store') },
    },
    row(
      yesNoUnknown('needsData', { en: 'Needs data', zh: '是否需要流量' }),
      {
        name: 'cost',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        label: { en: 'Cost', zh: '费用' },
        admin: { width: '33%' },
        options: [
          { value: 'free', label: { en: 'Free', zh: '免费' } },
          { value: 'charged', label: { en: 'Charged', zh: '收费' } },
          { value: 'unknown', label: { en: 'Not known', zh: '未知' } },
        ],
      },
      yesNoUnknown('worksAbroad', { en: 'Works abroad', zh: '境外可用' }),
    ),
    {
      name: 'costNote',
      type: 'text',
      localized: true,
      label: { en: 'Cost, more exactly', zh: '费用说明' },
    },
    row(
      {
        name: 'lines',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        label: { en: 'Lines', zh: '适用线路' },
        admin: { width: '33%' },
        options: [
          { value: 'any', label: { en: 'Any', zh: '所有' } },
          { value: 'voice', label: { en: 'Voice lines', zh: '语音线路' } },
          { value: 'data-only', label: { en: 'Data-only lines', zh: '纯流量线路' } },
          { value: 'unknown', label: { en: 'Not known', zh: '未知' } },
        ],
      },
      {
        name: 'contract',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        label: { en: 'Plans', zh: '适用套餐' },
        admin: { width: '33%' },
        options: [
          { value: 'prepaid', label: { en: 'Prepaid', zh: '预付费' } },
          { value: 'contract', label: { en: 'Contract', zh: '后付费' } },
          { value: 'both', label: { en: 'Both', zh: '两者' } },
          { value: 'unknown', label: { en: 'Not known', zh: '未知' } },
        ],
      },
      {
        name: 'replyLanguages',
        type: 'text',
        hasMany: true,
        label: { en: 'Reply languages', zh: '回复语言' },
        admin: { width: '33%', description: { en: 'Codes such as ja, en.', zh: '语言代码，如 ja、en。' } },
        validate: ruled(
          (value: string[] | string | null | undefined) =>
            [value ?? []].flat().every((code) => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(code)) || {
              en: 'Use language codes: ja, en, zh-Hans.',
              zh: '请使用语言代码：ja、en、zh-Hans。',
            },
        ),
      },
    ),
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
    {
      name: 'sources',
      type: 'array',
      required: true,
      minRows: 1,
      label: { en: 'Sources', zh: '来源' },
      labels: { singular: { en: 'source', zh: '来源' }, plural: { en: 'sources', zh: '来源' } },
      admin: { description: { en: 'The best one first.', zh: '最可靠的放在最前。' } },
      fields: [
        {
          name: 'url',
          type: 'text',
          required: true,
          label: { en: 'Web address', zh: '网址' },
          validate: ruled(webAddress),
        },
        row(
          {
            name: 'kind',
            type: 'select',
            required: true,
            label: { en: 'Kind', zh: '类型' },
            admin: { width: '33%' },
            options: [
              { value: 'official', label: { en: 'The carrier itself', zh: '运营商官方' } },
              { value: 'third-party', label: { en: 'Somebody else', zh: '第三方' } },
              { value: 'unverified', label: { en: 'Not clear who', zh: '出处不明' } },
            ],
          },
          {
            name: 'published',
            type: 'text',
            label: { en: 'Dated', zh: '页面日期' },
            admin: { width: '33%' },
            validate: ruled(partialDay),
          },
          {
            name: 'read',
            type: 'text',
            label: { en: 'Day read', zh: '查阅日期' },
            admin: { width: '33%' },
            validate: ruled(partialDay),
          },
        ),
      ],
    },
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
          zh: '攻略 Markdown 中引用此方式的标识；留空则自动生成。',
        },
      },
      validate: ruled(
        (value: string | null | undefined) =>
          keyPattern.test(value ?? '') || {
            en: 'Use lower-case letters, digits and hyphens, for example co-claro-ussd-611.',
            zh: '只用小写字母、数字和连字符，例如 co-claro-ussd-611。',
          },
      ),
    },
  ],
}
