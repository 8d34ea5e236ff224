/**
 * Guide page: the text published in the reader's language; else, with a notice, the one in its source language.
 * Read as an anonymous reader reads: what is not published in a language is not there.
 */

import { publishedIn } from '@/content/guides/published-in'
import type { Guide } from '@/payload-types'
import { defaultLanguage, isLanguage, type Language } from '@/translation/languages'
import type { QueryContext } from '../document/run-query'
import { type GuideView, guideView } from './guide-view'

export async function guideQuery(
  context: QueryContext,
  { guide: slug }: { guide: string },
): Promise<GuideView | undefined> {
  const published = await publishedLanguages(context, slug)
  if (!published) return undefined
  const written = [context.language, published.source, ...published.languages].find((code) =>
    published.languages.includes(code),
  )
  const guide = written && (await readGuide(context, slug, written))
  return guide && guideView(context, guide, written, published.languages)
}

async function publishedLanguages(
  { payload }: QueryContext,
  slug: string,
): Promise<{ source: Language; languages: Language[] } | undefined> {
  const { docs } = await payload.find({
    collection: 'guides',
    where: { slug: { equals: slug } },
    locale: 'all',
    select: { _status: true, sourceLanguage: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [guide] = docs
  if (!guide) return undefined
  const source = isLanguage(guide.sourceLanguage) ? guide.sourceLanguage : defaultLanguage
  return { source, languages: publishedIn(guide) }
}

async function readGuide(
  { payload }: QueryContext,
  slug: string,
  locale: Language,
): Promise<Guide | undefined> {
  const { docs } = await payload.find({
    collection: 'guides',
    where: { slug: { equals: slug } },
    locale,
    fallbackLocale: false,
    overrideAccess: false,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]
}
