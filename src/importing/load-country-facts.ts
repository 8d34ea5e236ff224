/** Loads from the newsroom what an import has to know of one country. */
import type { Payload } from 'payload'
import { idOf } from '@/content/relations'
import type { Carrier, Country } from '@/payload-types'
import { languageCodes } from '@/translation/languages'
import type { CarrierFacts, CountryFacts } from './country-facts'
import { ImportError } from './import-error'
import { loadLinkedPages } from './linked-pages'
import type { SaidCheck } from './name-checks'
import { sameName } from './recognise-carriers'

/** `country` is its code, its slug or its name in a language of the site, in any case. */
export async function loadCountryFacts(payload: Payload, country: string): Promise<CountryFacts> {
  const found = await findCountry(payload, country)
  const carriers = await payload.find({
    collection: 'carriers',
    where: { country: { equals: found.id } },
    depth: 0,
    pagination: false,
    fallbackLocale: languageCodes,
  })
  const { checks, said, dialled } = await loadChecks(
    payload,
    new Map(carriers.docs.map(({ id, slug }) => [id, slug])),
  )
  return {
    id: found.id,
    code: found.code,
    slug: found.slug,
    name: found.name,
    callingCode: found.callingCode,
    emergencyNumbers: found.emergencyNumbers ?? [],
    carriers: carriers.docs.map(carrierFacts),
    checks,
    said,
    pages: await loadLinkedPages(payload),
    dialled,
  }
}

async function findCountry(payload: Payload, country: string): Promise<Country> {
  const { docs } = await payload.find({ collection: 'countries', depth: 0, pagination: false })
  const found = docs.find((one) => namesCountry(country, one))
  if (found) return found
  const codes = docs
    .map(({ code }) => code)
    .sort()
    .join(', ')
  throw new ImportError(
    codes
      ? `The newsroom has no country "${country}": use one of the codes ${codes}, or add the country first.`
      : `The newsroom has no country "${country}", and no other yet: start Saldo once, so that it fills in its starting content.`,
  )
}

export function namesCountry(wanted: string, { code, slug, name }: Pick<Country, 'code' | 'slug' | 'name'>) {
  const names = languageCodes.map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(code))
  return [code, slug, name, ...names].some((known) => known && sameName(known, wanted))
}

/** `carriers`: the slugs of the country's, by id. */
async function loadChecks(payload: Payload, carriers: Map<number, string>) {
  const { docs } = await payload.find({
    collection: 'balance-checks',
    select: {
      ...{ key: true, carrier: true, channel: true, code: true },
      ...{ number: true, numberShown: true, keyword: true, app: true },
    },
    depth: 0,
    pagination: false,
  })
  const ofCountry = docs.flatMap(({ carrier: relation, ...check }): SaidCheck[] => {
    const carrier = carriers.get(idOf(relation) ?? 0)
    return carrier === undefined ? [] : [{ ...check, carrier }]
  })
  return {
    checks: new Map(docs.map(({ key, id }) => [key, id])),
    said: ofCountry,
    dialled: new Set(
      ofCountry.flatMap(({ code, number }) => [code, number]).filter((value) => typeof value === 'string'),
    ),
  }
}

function carrierFacts({ id, slug, name, nativeName, otherNames, knownWrong }: Carrier): CarrierFacts {
  return {
    id,
    slug,
    name,
    names: [name, nativeName ?? [], otherNames ?? []].flat().filter(Boolean),
    knownWrong: (knownWrong ?? []).map(({ value, truth }) => ({ value, truth: truth ?? '' })),
  }
}
