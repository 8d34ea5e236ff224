/** What a balance check of one channel has: what to dial, text, open or ask for. The channel decides which are shown. */
import type { Condition, Field, PayloadRequest } from 'payload'
import type { BalanceCheck } from '@/payload-types'
import { messageFor, type Validation, validator } from '@/people/messages'
import type { Message } from '@/text/panel'
import { row, webAddress } from '../fields'
import { calledNumber, ussdCode } from '../phone-number'
import type { Channel } from './balance-check'

const on =
  (...wanted: Channel[]): Condition<BalanceCheck> =>
  (data) =>
    wanted.some((channel) => channel === data.channel)

const needed =
  (message: Message, wanted: Channel[], then: (value: string | null | undefined) => Validation) =>
  (
    value: string | null | undefined,
    { data, req }: { data: Partial<BalanceCheck>; req: PayloadRequest },
  ): true | string => {
    const missing = wanted.some((channel) => channel === data.channel) && !value
    return missing ? messageFor(req, message) : validator(then)(value, { req })
  }
export const channelFields: Field[] = [
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
        messageFor(req, {
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
    validate: validator(webAddress),
  },
  {
    name: 'place',
    type: 'text',
    localized: true,
    label: { en: 'Where', zh: '地点' },
    admin: { condition: on('store') },
  },
]
