/** A guide is found by its words, in the languages in which it is published and in no other. */

import { proseIn } from '@/content/guides/guide-body'
import { publishedIn } from '@/content/guides/published-in'
import { idOf } from '@/content/relations'
import type { Guide } from '@/payload-types'
import { localizedText } from '@/translation/localized'
import type { SearchDocument } from './search-document'
import { vectorOf } from './tsvector'

/** `guide` as read in every language (`locale: 'all'`), where each text stands under its language. */
export function guideSearchDocument(guide: Guide): SearchDocument {
  const titles = localizedText(guide.title)
  const summaries = localizedText(guide.summary)
  return {
    kind: 'guide',
    document: guide.id,
    names: [],
    rows: publishedIn(guide).flatMap((language) => {
      const title = titles[language]
      if (!title) return []
      const summary = summaries[language] ?? ''
      return {
        language,
        country: idOf(guide.country),
        shown: { title, summary, slug: guide.slug },
        words: vectorOf({ title, others: [summary, ...proseIn(guide.body, language)] }, language),
      }
    }),
  }
}
