/**
 * Published pages: every page that search engines may list, with the languages in which it really exists and the
 * moment of its last change, the same that the page itself shows. No draft, and no guide in a language in which it
 * is only shown for want of a translation.
 */

import { addresses } from '@/addresses'
import { publishedIn } from '@/content/guides/published-in'
import { idOf } from '@/content/relations'
import { cacheTags } from '@/publishing/cache-tags'
import { lastChanges } from '@/publishing/last-change'
import { type Language, languageCodes } from '@/translation/languages'
import type { QueryContext } from '../document/run-query'
import { latest, latestChange } from '../parts/facts-query'

export type PublishedPage = {
  address: (language: Language) => string
  languages: Language[]
  updated?: (language: Language) => string | undefined
}

/** When a list of guides last changed, in a language: all of them, or those of a country. */
type ListChange = (language: Language, country?: number) => string | undefined

export async function publishedPages(context: QueryContext): Promise<PublishedPage[]> {
  const { pages: guides, listChange } = await guidePages(context)
  const facts = await factPages(context, listChange)
  return [...facts, ...guides, { address: addresses.howWeCheck, languages: languageCodes }]
}

async function factPages(
  { payload, dependsOn }: QueryContext,
  listChange: ListChange,
): Promise<PublishedPage[]> {
  dependsOn(cacheTags.countries, cacheTags.carriers, cacheTags.balanceChecks)
  const all = { depth: 0, pagination: false, sort: 'id' } as const
  const [countries, carriers, checks] = await Promise.all([
    payload.find({ collection: 'countries', ...all, select: { slug: true, updatedAt: true } }),
    payload.find({ collection: 'carriers', ...all, select: { slug: true, country: true, updatedAt: true } }),
    payload.find({ collection: 'balance-checks', ...all, select: { carrier: true, updatedAt: true } }),
  ])
  const checksOf = groups(checks.docs, ({ carrier }) => idOf(carrier))
  const carriersOf = groups(carriers.docs, ({ country }) => idOf(country))
  const pages = countries.docs.flatMap((country) => {
    const own = carriersOf(country.id)
    const changed = latestChange(country, ...own, ...own.flatMap(({ id }) => checksOf(id)))
    return [
      {
        address: (language: Language) => addresses.country(language, country.slug),
        languages: languageCodes,
        updated: (language: Language) => latest(changed, listChange(language, country.id)),
      },
      {
        address: (language: Language) => addresses.card(language, country.slug),
        languages: languageCodes,
        updated: () => changed,
      },
      ...own.map((carrier) => ({
        address: (language: Language) => addresses.carrier(language, country.slug, carrier.slug),
        languages: languageCodes,
        updated: () => latestChange(carrier, ...checksOf(carrier.id)),
      })),
    ]
  })
  const changed = latestChange(...countries.docs, ...carriers.docs)
  return [{ address: addresses.home, languages: languageCodes, updated: () => changed }, ...pages]
}

async function guidePages({
  payload,
  dependsOn,
}: QueryContext): Promise<{ pages: PublishedPage[]; listChange: ListChange }> {
  dependsOn(cacheTags.guides)
  const { docs } = await payload.find({
    collection: 'guides',
    locale: 'all',
    depth: 0,
    pagination: false,
    sort: 'id',
    select: { _status: true, slug: true, country: true, sourceLanguage: true, updatedAt: true },
  })
  const lastChange = await lastChanges(payload)
  const guides = docs.filter((guide) => publishedIn(guide).length > 0)
  /** A list also shows, in its source language, what has no translation. */
  const listChange: ListChange = (language, country) =>
    latest(
      ...guides
        .filter((guide) => country === undefined || idOf(guide.country) === country)
        .map((guide) => {
          const written = [language, guide.sourceLanguage].find((code) => publishedIn(guide).includes(code))
          return written && lastChange(guide, written)
        }),
    )
  const pages = guides.map((guide) => ({
    address: (language: Language) => addresses.guide(language, guide.slug),
    languages: publishedIn(guide),
    updated: (language: Language) => lastChange(guide, language),
  }))
  const list = { address: addresses.guides, languages: languageCodes, updated: listChange }
  return { pages: [list, ...pages], listChange }
}

function groups<Item>(items: Item[], keyOf: (item: Item) => number | undefined): (key: number) => Item[] {
  const found = new Map<number | undefined, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const others = found.get(key)
    if (others) others.push(item)
    else found.set(key, [item])
  }
  return (key) => found.get(key) ?? []
}
