/** One country as data, with its carriers and every balance check. Only what is named here leaves the newsroom. */
import { addresses } from '@/addresses'
import type { BalanceCheck, Carrier, Country } from '@/payload-types'
import { defaultLanguage } from '@/translation/languages'
import { localizedText } from '@/translation/localized'
import { absolute } from '../document/absolute'
import type { QueryContext } from '../document/run-query'
import { belongsTo, carriersOf, checksOf, countryBySlug } from '../parts/facts-query'
import { checkData } from './check-data'

export async function countryData(context: QueryContext, { country: slug }: { country: string }) {
  const country = await countryBySlug(context, slug)
  if (!country) return undefined
  const carriers = await carriersOf(context, country)
  const checks = await checksOf(context, carriers)
  return {
    ...ownData(country),
    carriers: carriers
      .sort((a, b) => a.slug.localeCompare(b.slug, 'en'))
      .map((carrier) => carrierData(carrier, country, checks.filter(belongsTo(carrier)))),
  }
}

function ownData(country: Country) {
  const { code, slug, name, callingCode, currency, languages, summary, emergencyNumbers, updatedAt } = country
  return {
    code,
    slug,
    name: localizedText(name),
    callingCode: callingCode ?? null,
    currency: currency ?? null,
    languages: languages ?? [],
    summary: localizedText(summary),
    emergencyNumbers: (emergencyNumbers ?? []).map(({ number, service, source, sourceKind }) => ({
      number,
      service,
      source: source ?? null,
      sourceKind: source ? (sourceKind ?? null) : null,
    })),
    page: absolute(addresses.country(defaultLanguage, slug)),
    updated: updatedAt,
  }
}

function carrierData(carrier: Carrier, country: Country, checks: BalanceCheck[]) {
  const { slug, name, nativeName, otherNames, kind, esim, prepaid, website, note, gone, updatedAt } = carrier
  return {
    slug,
    name,
    nativeName: nativeName ?? null,
    otherNames: otherNames ?? [],
    kind,
    esim,
    prepaid,
    website: website ?? null,
    note: localizedText(note),
    apps: (carrier.apps ?? []).map((app) => ({
      name: app.name,
      formerNames: app.formerNames ?? [],
      android: app.android ?? null,
      ios: app.ios ?? null,
    })),
    gone: gone?.since
      ? { since: gone.since, reason: localizedText(gone.reason), source: gone.source ?? null }
      : null,
    knownWrong: (carrier.knownWrong ?? []).map((wrong) => ({
      value: wrong.value,
      kind: wrong.kind,
      claim: localizedText(wrong.claim),
      truth: localizedText(wrong.truth),
      source: wrong.source ?? null,
    })),
    balanceChecks: checks.map(checkData),
    page: absolute(addresses.carrier(defaultLanguage, country.slug, slug)),
    updated: updatedAt,
  }
}
