/** Known wrong: a value that circulates for a carrier although it is not so. A check that uses one misleads readers. */
import type { BalanceCheck, Carrier } from '@/payload-types'
import { type Message, panelText } from '@/text/panel'
import { sameNumber } from '../dialled'
import { isSameName } from '../plain-value'
import { hasField } from './channels'

type Field = 'code' | 'number' | 'keyword' | 'app'
type Used = Partial<Pick<BalanceCheck, 'channel' | Field>>
type CarrierFacts = Pick<Carrier, 'name' | 'knownWrong'>
type Kind = NonNullable<Carrier['knownWrong']>[number]['kind']

const kindsOf: Record<Field, Kind[]> = {
  code: ['number', 'code'],
  number: ['number', 'code'],
  keyword: ['keyword'],
  app: ['app-name'],
}
const fields = ['code', 'number', 'keyword', 'app'] as const

export function knownWrongIn(
  check: Used,
  { name, knownWrong }: CarrierFacts,
  callingCode: string | null | undefined,
): { field: Field; message: Message } | undefined {
  for (const { value: wrong, kind, truth } of knownWrong ?? []) {
    for (const field of fields) {
      const value = hasField(check.channel, field) && check[field]
      if (!value || !kindsOf[field].includes(kind) || !same(value, wrong, kind, callingCode)) continue
      const message = truth
        ? panelText('danger.knownWrongTruth', { value, carrier: name, truth })
        : panelText('danger.knownWrong', { value, carrier: name })
      return { field, message }
    }
  }
}

function same(value: string, wrong: string, kind: Kind, callingCode: string | null | undefined): boolean {
  if (kind === 'number' || kind === 'code') return sameNumber(value, wrong, callingCode)
  return isSameName(value, wrong)
}
