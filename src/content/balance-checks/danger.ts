/**
 * Danger: what would lead readers to an emergency line. Refused: it is one, of the reader's own country or of every phone.
 * Asked: its digits hold one of the country's (`*102#` where 102 is one), or it is another country's; a person may know
 * that it is right nevertheless. One rule for checks, carriers, countries and texts. No database here.
 */
import type { Country } from '@/payload-types'
import type { Message } from '@/text/panel'
import { dialForm, dialledByAddress, isNumber, nationalForm } from '../dialled'

/**
 * `dial`: a call or a code. `text`: where a message goes. `keyword`: what it says. `address`: what a tap opens.
 */
export type Dialled = { kind: 'dial' | 'text' | 'keyword' | 'address'; text: string }

export type EmergencyNumber = Pick<NonNullable<Country['emergencyNumbers']>[number], 'number' | 'service'>
export type Service = EmergencyNumber['service']

export type EmergencyCountry = {
  id?: number
  name: Message
  callingCode?: string | null
  emergencyNumbers?: EmergencyNumber[] | null
}

/**
 * `countries`: whose line `number` is; none where it is every phone's. `isWithin`: the digits hold it and are not it.
 */
export type Danger = {
  level: 'refuse' | 'ask'
  number: string
  service: Service
  countries: Message[]
  isWithin?: true
}

/** Every GSM phone takes these for an emergency, in any country (3GPP TS 22.101, 10.1.1); 911 is asked about abroad. */
const ofEveryPhone = [
  { number: '112', level: 'refuse' },
  { number: '911', level: 'ask' },
] as const

/** `world`: the emergency lines of all countries; the country's own among them changes nothing. */
export function dangerOf(
  what: Dialled,
  country: EmergencyCountry | undefined,
  world: EmergencyCountry[] = [],
): Danger | undefined {
  if (what.kind === 'address') {
    const found = dialledByAddress(what.text).map((text) => dangerOf({ kind: 'dial', text }, country, world))
    return found.find((danger) => danger?.level === 'refuse') ?? found.find(Boolean)
  }
  const form = dialForm(what.text)
  return (
    ownLine(what, form, country) ??
    everyPhones(what, form, 'refuse', country) ??
    inside(form, country) ??
    elsewhere()
  )

  function elsewhere(): Danger | undefined {
    const abroad = world.filter(({ id }) => id === undefined || id !== country?.id)
    return abroadLine(what, form, abroad) ?? everyPhones(what, form, 'ask', country)
  }
}

function ownLine(what: Dialled, form: string, country: EmergencyCountry | undefined): Danger | undefined {
  const body = reached(what, form)
  const line = country && linesOf(country).find(({ number }) => isNumber(body, number, country.callingCode))
  return line && { level: 'refuse', ...line, countries: [country.name] }
}

function everyPhones(
  what: Dialled,
  form: string,
  level: Danger['level'],
  country: EmergencyCountry | undefined,
): Danger | undefined {
  const body = reached(what, form)
  const line = ofEveryPhone.find(
    (one) => one.level === level && isNumber(body, one.number, country?.callingCode),
  )
  return line && { level, number: line.number, service: 'general', countries: [] }
}

/** Codes and short numbers alone: a number of seven digits holds some emergency line by chance. */
function inside(form: string, country: EmergencyCountry | undefined): Danger | undefined {
  if (!country || /^(\+|00)[1-9]/.test(form)) return undefined
  const groups = form.match(/\d+/g) ?? []
  const holds = (group: string, number: string) =>
    group === number || (number.length > 2 && group.length <= shortNumber && group.includes(number))
  const line = linesOf(country).find(({ number }) => groups.some((group) => holds(group, number)))
  return line && { level: 'ask', ...line, countries: [country.name], isWithin: true }
}

const shortNumber = 6

function abroadLine(what: Dialled, form: string, world: EmergencyCountry[]): Danger | undefined {
  const body = reached(what, form)
  const found = world.flatMap((country) => {
    const line = linesOf(country).find(({ number }) => isNumber(body, number, country.callingCode, true))
    return line ? [{ ...line, name: country.name }] : []
  })
  const [line] = found
  if (!line) return undefined
  const { number, service } = line
  return { level: 'ask', number, service, countries: found.map(({ name }) => name) }
}

function linesOf({ callingCode, emergencyNumbers }: EmergencyCountry): EmergencyNumber[] {
  return (emergencyNumbers ?? []).map(({ number, service }) => ({
    number: nationalForm(dialForm(number), callingCode).replace(/^\+/, ''),
    service,
  }))
}

/**
 * The number that is called or texted in the end. A whole code (`*102#`) is an order to the network and reaches nobody;
 * behind an order (`#31#112`) stands the number that is called. A message knows no such orders.
 */
function reached({ kind }: Dialled, form: string): string {
  if (kind !== 'dial') return form.replace(/[*#]/g, '')
  if (/^[*#].*\d.*#$/.test(form)) return ''
  const parts = form.split('#').filter((part) => /\d/.test(part))
  return (parts.at(-1) ?? '').replaceAll('*', '')
}
