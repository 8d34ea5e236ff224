/**
 * Guides as lists show them: those with a published text in the reader's language, and those that can be read in
 * their source language meanwhile. Read as an anonymous reader reads, so that no draft can slip in.
 */

import { addresses } from '@/addresses'
import { idOf } from '@/content/relations'
import type { Guide } from '@/payload-types'
import { cacheTags } from '@/publishing/cache-tags'
import { lastChanges } from '@/publishing/last-change'
import { isLanguage, type Language } from '@/translation/languages'
import { type QueryContext, sayChecks } from '../document/run-query'

export type GuideEntry = {
  title: string
  summary: string
  address: string
  language: Language
  country?: number
  updated: string
}

const shown = {
  title: true,
  summary: true,
  slug: true,
  country: true,
  sourceLanguage: true,
  updatedAt: true,
} as const

export async function guideEntries(context: QueryContext, country?: number): Promise<GuideEntry[]> {
  const { language, dependsOn } = context
  dependsOn(country ? cacheTags.guidesOfCountry(country) : cacheTags.guides)
  const lastChange = await lastChanges(context.payload)
  const own = await guidesPublishedIn(context, language, country)
  const sources = [
    ...new Set((await allSources(context, country)).map(({ sourceLanguage }) => sourceLanguage)),
  ]
  const others = await Promise.all(
    sources
      .filter((source) => source !== language)
      .map(async (source) => ({ source, docs: await guidesPublishedIn(context, source, country) })),
  )
  const foreign = others.flatMap(({ source, docs }) =>
    docs
      .filter((doc) => doc.sourceLanguage === source && !own.some(({ id }) => id === doc.id))
      .map((doc) => entry(doc, source)),
  )
  return [...own.map((doc) => entry(doc, language)), ...foreign]

  function entry(
    doc: Pick<Guide, 'id' | 'title' | 'summary' | 'slug' | 'country' | 'updatedAt'>,
    written: Language,
  ): GuideEntry {
    return {
      title: doc.title ?? '',
      summary: doc.summary ?? '',
      address: addresses.guide(language, doc.slug),
      language: written,
      country: idOf(doc.country),
      updated: lastChange(doc, written),
    }
  }
}

/** Guides with a published text in a language, and that text. */
export async function guidesPublishedIn(context: QueryContext, locale: Language, country?: number) {
  const { docs } = await context.payload.find({
    collection: 'guides',
    locale,
    fallbackLocale: false,
    overrideAccess: false,
    where: country ? { country: { equals: country } } : {},
    select: shown,
    depth: 0,
    pagination: false,
  })
  await sayChecks({ ...context, language: locale }, docs)
  return docs
}

async function allSources({ payload }: QueryContext, country?: number) {
  const { docs } = await payload.find({
    collection: 'guides',
    where: country ? { country: { equals: country } } : {},
    select: { sourceLanguage: true },
    depth: 0,
    pagination: false,
  })
  return docs.filter(({ sourceLanguage }) => isLanguage(sourceLanguage))
}
