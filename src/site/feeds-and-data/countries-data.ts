/** Every country as data: its names, how many carriers are known there, and where the rest is. */

import { addresses } from '@/addresses'
import { idOf } from '@/content/relations'
import { cacheTags } from '@/publishing/cache-tags'
import { defaultLanguage } from '@/translation/languages'
import { localizedText } from '@/translation/localized'
import { absolute } from '../document/absolute'
import type { QueryContext } from '../document/run-query'

export async function countriesData({ payload, dependsOn }: QueryContext) {
  dependsOn(cacheTags.countries, cacheTags.carriers)
  const all = { depth: 0, pagination: false } as const
  const [countries, carriers] = await Promise.all([
    payload.find({ collection: 'countries', locale: 'all', sort: 'slug', ...all }),
    payload.find({ collection: 'carriers', select: { country: true }, ...all }),
  ])
  return {
    countries: countries.docs.map(({ id, code, slug, name, callingCode }) => ({
      code,
      slug,
      name: localizedText(name),
      callingCode: callingCode ?? null,
      carriers: carriers.docs.filter(({ country }) => idOf(country) === id).length,
      page: absolute(addresses.country(defaultLanguage, slug)),
      data: absolute(addresses.countryData(slug)),
    })),
  }
}
