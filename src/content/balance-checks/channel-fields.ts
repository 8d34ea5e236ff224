/** What a balance check of one channel has: what to dial, text, open or ask for. The channel decides which are shown. */
import type { Condition, Field, PayloadRequest } from 'payload'
import type { BalanceCheck } from '@/payload-types'
import { messageFor, type Validation, validator } from '@/people/messages'
import { type Message, panelText } from '@/text/panel'
import { namesChecks, row, webAddressField } from '../fields'
import { sayableName } from '../name-field'
import { calledNumber, ussdCode } from '../phone-number'
import { plainText } from '../plain-field'
import { plainCode, plainName, plainNumber, plainSigns } from '../plain-value'
import { type ChannelField, channelFacts, hasField } from './channels'

/** The field is shown where the channel has it. */
const where =
  (field: ChannelField): Condition<BalanceCheck> =>
  ({ channel }) =>
    hasField(channel, field)

/** Without it there is nothing to do, where the channel needs it. */
const needed =
  (field: ChannelField, message: Message, then: (value: string | null | undefined) => Validation) =>
  (
    value: string | null | undefined,
    { data, req }: { data: Partial<BalanceCheck>; req: PayloadRequest },
  ): true | string => {
    const missing = channelFacts(data.channel)?.needed === field && !value
    return missing ? messageFor(req, message) : validator(then)(value, { req })
  }

export const channelFields: Field[] = [
  plainText(plainCode, {
    name: 'code',
    type: 'text',
    label: panelText('code.label'),
    admin: { condition: where('code'), description: panelText('balanceCheck.code.description') },
    validate: needed('code', panelText('balanceCheck.code.refusal'), ussdCode),
  }),
  row(
    plainText(plainSigns, {
      name: 'keyword',
      type: 'text',
      maxLength: 60,
      label: panelText('balanceCheck.keyword.label'),
      admin: {
        condition: where('keyword'),
        width: '33%',
        description: panelText('balanceCheck.keyword.description'),
      },
    }),
    plainText(plainNumber, {
      name: 'number',
      type: 'text',
      label: panelText('number.label'),
      admin: {
        condition: where('number'),
        width: '33%',
        description: panelText('balanceCheck.number.description'),
      },
      validate: needed('number', panelText('balanceCheck.number.refusal'), calledNumber),
    }),
    plainText(plainSigns, {
      name: 'numberShown',
      type: 'text',
      label: panelText('balanceCheck.numberShown.label'),
      admin: {
        condition: where('number'),
        width: '33%',
        description: panelText('balanceCheck.numberShown.description'),
      },
      validate: (
        value: string | null | undefined,
        { data, req }: { data: Partial<BalanceCheck>; req: PayloadRequest },
      ) =>
        !value ||
        plainNumber(value.replaceAll('/', ' ')) === plainNumber(data.number ?? '') ||
        messageFor(req, panelText('balanceCheck.numberShown.refusal')),
    }),
  ),
  plainText(plainName, {
    name: 'app',
    type: 'text',
    label: panelText('balanceCheck.app.label'),
    admin: { condition: where('app'), description: panelText('balanceCheck.app.description') },
    validate: needed('app', panelText('balanceCheck.app.refusal'), sayableName),
  }),
  webAddressField({
    name: 'url',
    label: panelText('webAddress.label'),
    admin: {
      condition: where('url'),
      description: panelText('balanceCheck.url.description'),
    },
  }),
  {
    name: 'place',
    type: 'text',
    localized: true,
    label: panelText('balanceCheck.place.label'),
    admin: { ...namesChecks, condition: where('place') },
  },
]
