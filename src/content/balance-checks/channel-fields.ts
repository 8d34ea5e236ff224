/** What a balance check of one channel has: what to dial, text, open or ask for. The channel decides which are shown. */
import type { Condition, Field, PayloadRequest } from 'payload'
import type { BalanceCheck } from '@/payload-types'
import { messageFor, type Validation, validator } from '@/people/messages'
import { type Message, panelText } from '@/text/panel'
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
    label: panelText('code.label'),
    admin: { condition: on('ussd'), description: panelText('balanceCheck.code.description') },
    validate: needed(panelText('balanceCheck.code.refusal'), ['ussd'], ussdCode),
  },
  row(
    {
      name: 'keyword',
      type: 'text',
      maxLength: 60,
      label: panelText('balanceCheck.keyword.label'),
      admin: {
        condition: on('sms'),
        width: '33%',
        description: panelText('balanceCheck.keyword.description'),
      },
    },
    {
      name: 'number',
      type: 'text',
      label: panelText('number.label'),
      admin: {
        condition: on('sms', 'call', 'messaging'),
        width: '33%',
        description: panelText('balanceCheck.number.description'),
      },
      validate: needed(panelText('balanceCheck.number.refusal'), ['sms', 'call'], calledNumber),
    },
    {
      name: 'numberShown',
      type: 'text',
      label: panelText('balanceCheck.numberShown.label'),
      admin: {
        condition: on('sms', 'call', 'messaging'),
        width: '33%',
        description: panelText('balanceCheck.numberShown.description'),
      },
      validate: (
        value: string | null | undefined,
        { data, req }: { data: Partial<BalanceCheck>; req: PayloadRequest },
      ) =>
        !value ||
        value.replace(/[\s()./–-]/g, '') === data.number ||
        messageFor(req, panelText('balanceCheck.numberShown.refusal')),
    },
  ),
  {
    name: 'app',
    type: 'text',
    label: panelText('balanceCheck.app.label'),
    admin: { condition: on('app', 'messaging'), description: panelText('balanceCheck.app.description') },
    validate: needed(panelText('balanceCheck.app.refusal'), ['app', 'messaging'], () => true),
  },
  {
    name: 'url',
    type: 'text',
    label: panelText('webAddress.label'),
    admin: {
      condition: on('web', 'store', 'messaging'),
      description: panelText('balanceCheck.url.description'),
    },
    validate: validator(webAddress),
  },
  {
    name: 'place',
    type: 'text',
    localized: true,
    label: panelText('balanceCheck.place.label'),
    admin: { condition: on('store') },
  },
]
