/** The texts of a country file, with references where they say a code of the country in words. */
import { localizedText } from '@/translation/localized'
import { type Around, type SaidCheck, withReferences } from '../name-checks'
import { nearestCarrier } from '../recognise-carriers'
import type { CarrierFile, CheckFile, CountryFile } from './country-file'
import type { Facts } from './read-fields'

export function withChecksNamed(country: CountryFile): CountryFile {
  const said = new Map(
    country.carriers.flatMap((carrier) =>
      carrier.checks.map((check) => [check, saidOf(check, carrier)] as const),
    ),
  )
  const all = [...said.values()]
  const named = country.carriers.map((carrier, id) => ({
    ...carrier,
    id,
    name: carrier.slug,
    names: namesOf(carrier),
    knownWrong: [],
  }))
  const nearest = (text: string) => (word: RegExp) => nearestCarrier(text, word, named)?.slug
  const refer = (value: unknown, around: (text: string) => Around) =>
    Object.fromEntries(
      Object.entries(localizedText(value)).map(([language, text]) => [
        language,
        withReferences(text, all, around(text)),
      ]),
    )
  const check = (file: CheckFile, { slug: carrier }: CarrierFile): CheckFile => {
    const own = said.get(file)
    const fields = ['steps', 'sampleReplyMeaning', 'costNote', 'place']
    return { ...file, facts: changed(file.facts, fields, (value) => refer(value, () => ({ own, carrier }))) }
  }
  const inside = (value: unknown, fields: string[], { slug: carrier }: CarrierFile): unknown => {
    const change = (facts: Facts) => changed(facts, fields, (one) => refer(one, () => ({ carrier })))
    if (Array.isArray(value)) return value.map((row) => (isFacts(row) ? change(row) : row))
    return isFacts(value) ? change(value) : value
  }
  const carrier = (file: CarrierFile): CarrierFile => ({
    ...file,
    facts: {
      ...changed(file.facts, ['note'], (value) => refer(value, () => ({ carrier: file.slug }))),
      gone: inside(file.facts.gone, ['reason'], file),
      knownWrong: inside(file.facts.knownWrong, ['claim', 'truth'], file),
    },
    checks: file.checks.map((one) => check(one, file)),
  })
  return {
    ...country,
    facts: changed(country.facts, ['summary'], (value) =>
      refer(value, (text) => ({ nearest: nearest(text) })),
    ),
    carriers: country.carriers.map(carrier),
  }
}

function changed(facts: Facts, names: string[], change: (value: unknown) => unknown): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      names.includes(name) && value !== undefined ? change(value) : value,
    ]),
  )
}

function saidOf({ key, dials, facts: { app } }: CheckFile, { slug: carrier }: CarrierFile): SaidCheck {
  const { channel = 'ussd', ...dialled } = dials
  return {
    ...dialled,
    key,
    carrier,
    channel: channel ?? 'ussd',
    app: typeof app === 'string' ? app : undefined,
  }
}

function namesOf({ facts: { name, nativeName, otherNames } }: CarrierFile): string[] {
  return [name, nativeName, otherNames].flat().filter((one) => typeof one === 'string')
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
