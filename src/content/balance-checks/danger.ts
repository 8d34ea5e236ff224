/**
 * Danger: a balance check that sends readers to an emergency number, or to what is recorded as known wrong for its
 * carrier. A field of another channel is shown to nobody, so it endangers nobody. No database here.
 */
import type { BalanceCheck, Carrier, Country } from '@/payload-types'
import { type Message, panelText } from '@/text/panel'
import { sameNumber } from '../phone-number'
import { hasField } from './channels'

type Danger = { field: 'code' | 'number' | 'keyword' | 'app'; message: Message }
type CarrierFacts = Pick<Carrier, 'name' | 'knownWrong'>
type CountryFacts = Pick<Country, 'name' | 'emergencyNumbers' | 'callingCode'>
type Used = Partial<Pick<BalanceCheck, 'channel' | 'code' | 'number' | 'keyword' | 'app'>>

/** Every GSM phone takes these for an emergency, in any country (3GPP TS 22.101, 10.1.1). */
const emergencyEverywhere = ['112', '911']

export function dangerOf(check: Used, carrier: CarrierFacts, country?: CountryFacts): Danger | undefined {
  return emergency(check, country) ?? knownWrong(check, carrier, country)
}

function emergency(check: Used, country: CountryFacts | undefined): Danger | undefined {
  const { field, value } = dialledBy(check)
  const local = country?.emergencyNumbers?.map(({ number }) => number) ?? []
  const is = (number: string) => sameNumber(value, number, country?.callingCode)
  if (local.some(is)) {
    return {
      field,
      message: panelText('danger.emergency', { value, country: country?.name ?? '' }),
    }
  }
  if (emergencyEverywhere.some(is)) {
    return {
      field,
      message: panelText('danger.emergencyEverywhere', { value }),
    }
  }
}

function knownWrong(
  check: Used,
  { name, knownWrong }: CarrierFacts,
  country: CountryFacts | undefined,
): Danger | undefined {
  const used = [dialledBy(check), keywordOf(check), appOf(check)]
  for (const { value: wrong, kind, truth } of knownWrong ?? []) {
    const found = used.find(
      ({ kinds, value }) => kinds.includes(kind) && value && same(value, wrong, kind, country),
    )
    if (found) {
      return {
        field: found.field,
        message: truth
          ? panelText('danger.knownWrongTruth', { value: found.value, carrier: name, truth })
          : panelText('danger.knownWrong', { value: found.value, carrier: name }),
      }
    }
  }
}

type Kind = NonNullable<Carrier['knownWrong']>[number]['kind']
type Value = { field: Danger['field']; value: string; kinds: Kind[] }

function dialledBy({ channel, code, number }: Used): Value {
  const kinds: Kind[] = ['number', 'code']
  if (hasField(channel, 'code')) return { field: 'code', value: code ?? '', kinds }
  return { field: 'number', value: (hasField(channel, 'number') && number) || '', kinds }
}

function keywordOf({ channel, keyword }: Used): Value {
  return { field: 'keyword', value: (hasField(channel, 'keyword') && keyword) || '', kinds: ['keyword'] }
}

function appOf({ channel, app }: Used): Value {
  return { field: 'app', value: (hasField(channel, 'app') && app) || '', kinds: ['app-name'] }
}

function same(value: string, wrong: string, kind: Kind, country: CountryFacts | undefined): boolean {
  if (kind === 'number' || kind === 'code') return sameNumber(value, wrong, country?.callingCode)
  return value.trim().toLowerCase() === wrong.trim().toLowerCase()
}
