/** Country page: its carriers with the quickest known way each, its guides, its emergency numbers. */
import { addresses } from '@/addresses'
import { byUsefulness } from '@/content/balance-checks/check-order'
import { type CheckView, checkView } from '@/content/balance-checks/check-view'
import { countryName } from '@/content/countries/country-name'
import { isTravelEsims } from '@/content/countries/travel-esims'
import type { Country } from '@/payload-types'
import { byNameIn } from '@/text/formats'
import type { Language } from '@/translation/languages'
import { type TextInLanguage, textFor } from '@/translation/localized'
import type { QueryContext } from '../document/run-query'
import { type GuideEntry, guideEntries } from '../guide/guide-entries'
import { belongsTo, carriersOf, checksOf, countryBySlug, latest, latestChange } from '../parts/facts-query'

type EmergencyService = NonNullable<Country['emergencyNumbers']>[number]['service']

export type CarrierEntry = {
  name: string
  nativeName?: string
  address: string
  gone: boolean
  /** What still works, the quickest first. */
  checks: CheckView[]
}

/** What the country's card and its image show too. */
export type CountryFacts = {
  language: Language
  slug: string
  name: string
  /** A place to be in with a phone, not the travel eSIMs. */
  isPlace: boolean
  summary?: TextInLanguage
  carriers: CarrierEntry[]
  emergency: { number: string; services: EmergencyService[] }[]
  updated?: string
}

export type CountryView = CountryFacts & { guides: GuideEntry[] }

type Params = { country: string }

export async function countryQuery(context: QueryContext, params: Params): Promise<CountryView | undefined> {
  const country = await countryBySlug(context, params.country)
  if (!country) return undefined
  const [facts, guides] = await Promise.all([factsOf(context, country), guideEntries(context, country.id)])
  return { ...facts, guides, updated: latest(facts.updated, ...guides.map(({ updated }) => updated)) }
}

export async function countryFacts(context: QueryContext, params: Params): Promise<CountryFacts | undefined> {
  const country = await countryBySlug(context, params.country)
  return country && factsOf(context, country)
}

async function factsOf(context: QueryContext, country: Country): Promise<CountryFacts> {
  const { language } = context
  const { slug } = country
  const carriers = await carriersOf(context, country)
  const checks = await checksOf(context, carriers)
  const entries = carriers.map((carrier): CarrierEntry => {
    return {
      name: carrier.name,
      nativeName: carrier.nativeName ?? undefined,
      address: addresses.carrier(language, slug, carrier.slug),
      gone: Boolean(carrier.gone?.since),
      checks: checks
        .filter(belongsTo(carrier))
        .map((check) => checkView(check, carrier, language))
        .filter(({ verification }) => verification.state !== 'retired')
        .sort(byUsefulness(language)),
    }
  })
  return {
    language,
    slug,
    name: countryName(country, language),
    isPlace: !isTravelEsims(country),
    summary: textFor(country.summary, language),
    carriers: entries.sort(
      (a, b) => rank(a) - rank(b) || byNameIn<CarrierEntry>(language, ({ name }) => name)(a, b),
    ),
    emergency: byNumber(country.emergencyNumbers ?? []),
    updated: latestChange(country, ...carriers, ...checks),
  }
}

/** Carriers with something known first, those that are gone last. */
function rank({ gone, checks }: CarrierEntry): number {
  if (gone) return 2
  return checks.length > 0 ? 0 : 1
}

function byNumber(numbers: NonNullable<Country['emergencyNumbers']>) {
  const services = new Map<string, EmergencyService[]>()
  for (const { number, service } of numbers) {
    if (!number) continue
    services.set(number, [...(services.get(number) ?? []), ...(service ? [service] : [])])
  }
  return [...services].map(([number, list]) => ({ number, services: list }))
}
