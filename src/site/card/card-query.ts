/** Card: a country on one sheet. Every carrier with its quickest checks, and the emergency numbers. */
import { addresses } from '@/addresses'
import { twoLines } from '@/content/balance-checks/check-order'
import { settings } from '@/env'
import type { Language } from '@/translation/languages'
import { type CarrierEntry, type CountryFacts, countryFacts } from '../country/country-query'
import type { QueryContext } from '../document/run-query'

export type CardView = {
  language: Language
  slug: string
  name: string
  isPlace: CountryFacts['isPlace']
  /** The country's address as people type it. */
  typed: string
  carriers: CarrierEntry[]
  withoutChecks: CarrierEntry[]
  gone: CarrierEntry[]
  emergency: CountryFacts['emergency']
  /** When the newest of these facts was entered or changed. */
  updated?: string
}

export async function cardQuery(
  context: QueryContext,
  params: { country: string },
): Promise<CardView | undefined> {
  const country = await countryFacts(context, params)
  if (!country) return undefined
  const { language, slug, name, isPlace, emergency, updated } = country
  const there = country.carriers.filter(({ gone }) => !gone)
  const carriers = there
    .filter(({ checks }) => checks.length > 0)
    .map((carrier) => ({ ...carrier, checks: twoLines(carrier.checks) }))
  return {
    language,
    slug,
    name,
    isPlace,
    typed: `${new URL(settings.siteUrl).host}${addresses.country(language, slug)}`,
    carriers,
    withoutChecks: there.filter(({ checks }) => checks.length === 0),
    gone: country.carriers.filter(({ gone }) => gone),
    emergency,
    updated,
  }
}
