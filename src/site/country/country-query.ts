/** Country page: its carriers with the quickest known way each, its guides, its emergency numbers. */
import { addresses } from '@/addresses'
import type { Country } from '@/payload-types'
import type { Language } from '@/translation/languages'
import { type TextInLanguage, textFor } from '@/translation/localized'
import type { QueryContext } from '../document/run-query'
import { type GuideEntry, guideEntries } from '../guide/guide-entries'
import { byUsefulness } from '../parts/check-order'
import { type CheckView, checkView } from '../parts/check-view'
import {
  belongsTo,
  carriersOf,
  checksOf,
  countryBySlug,
  countryName,
  latest,
  latestChange,
} from '../parts/facts-query'
import { byNameIn } from '../text/formats'

type EmergencyService = NonNullable<Country['emergencyNumbers']>[number]['service']

export type CarrierEntry = {
  name: string
  nativeName?: string
  address: string
  gone: boolean
  /** What still works, the quickest first. */
  checks: CheckView[]
}

export type CountryView = {
  language: Language
  slug: string
  name: string
  summary?: TextInLanguage
  carriers: CarrierEntry[]
  guides: GuideEntry[]
  emergency: { number: string; services: EmergencyService[] }[]
  updated?: string
  /** The same without the guides. */
  factsUpdated?: string
}

export async function countryQuery(
  context: QueryContext,
  { country: slug }: { country: string },
): Promise<CountryView | undefined> {
  const { language } = context
  const country = await countryBySlug(context, slug)
  if (!country) return undefined
  const [carriers, guides] = await Promise.all([carriersOf(context, country), guideEntries(context, country)])
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
        .sort(byUsefulness),
    }
  })
  const factsUpdated = latestChange(country, ...carriers, ...checks)
  return {
    language,
    slug,
    name: countryName(country, language),
    summary: textFor(country.summary, language),
    carriers: entries.sort(
      (a, b) => rank(a) - rank(b) || byNameIn<CarrierEntry>(language, ({ name }) => name)(a, b),
    ),
    guides,
    emergency: byNumber(country.emergencyNumbers ?? []),
    updated: latest(factsUpdated, ...guides.map(({ updated }) => updated)),
    factsUpdated,
  }
}

/** Carriers with something known first, those that are gone last. */
function rank({ gone, checks }: CarrierEntry): number {
  if (gone) return 2
  return checks.length > 0 ? 0 : 1
}

function byNumber(numbers: NonNullable<Country['emergencyNumbers']>) {
  const services = new Map<string, EmergencyService[]>()
  for (const { number, service } of numbers) services.set(number, [...(services.get(number) ?? []), service])
  return [...services].map(([number, list]) => ({ number, services: list }))
}
