/** Guide list: every guide that a reader of this language can open. */

import { byNameIn } from '@/text/formats'
import type { Language } from '@/translation/languages'
import type { QueryContext } from '../document/run-query'
import { latest } from '../parts/facts-query'
import { type GuideEntry, guideEntries } from './guide-entries'

export type GuidesView = { language: Language; guides: GuideEntry[] }

export async function guidesQuery(context: QueryContext): Promise<GuidesView> {
  const guides = await guideEntries(context)
  return { language: context.language, guides: guides.sort(byNameIn(context.language, ({ title }) => title)) }
}

export function latestGuide(guides: GuideEntry[]): string | undefined {
  return latest(...guides.map(({ updated }) => updated))
}
