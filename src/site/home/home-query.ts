/** Home: every country at a glance, in the order of the reader's language, and how many carriers we know there. */

import { addresses } from '@/addresses'
import { countryName } from '@/content/countries/country-name'
import { idOf } from '@/content/relations'
import { cacheTags } from '@/publishing/cache-tags'
import { byNameIn } from '@/text/formats'
import type { Language } from '@/translation/languages'
import type { QueryContext } from '../document/run-query'
import { latestChange } from '../parts/facts-query'

export type CountryEntry = { name: string; address: string; carriers: number; callingCode?: string }

export type HomeView = {
  language: Language
  countries: CountryEntry[]
  travelEsims?: CountryEntry
  updated?: string
}

export async function homeQuery({ payload, language, dependsOn }: QueryContext): Promise<HomeView> {
  dependsOn(cacheTags.countries, cacheTags.carriers)
  const [countries, carriers] = await Promise.all([
    payload.find({
      collection: 'countries',
      locale: 'all',
      depth: 0,
      pagination: false,
      select: { name: true, code: true, slug: true, callingCode: true, updatedAt: true },
    }),
    payload.find({
      collection: 'carriers',
      depth: 0,
      pagination: false,
      select: { country: true, updatedAt: true },
    }),
  ])
  const counted = countries.docs.map((country) => ({
    name: countryName(country, language),
    code: country.code,
    address: addresses.country(language, country.slug),
    callingCode: country.callingCode ?? undefined,
    carriers: carriers.docs.filter((carrier) => idOf(carrier.country) === country.id).length,
  }))
  return {
    language,
    countries: counted.filter(({ code }) => code !== 'ZZ').sort(byNameIn(language, ({ name }) => name)),
    travelEsims: counted.find(({ code }) => code === 'ZZ'),
    updated: latestChange(...countries.docs, ...carriers.docs),
  }
}
