/** Guides as a list in Markdown: title, the sentence that already answers, and the language where it is another. */
import type { List } from 'mdast'
import { languageNameIn } from '@/text/formats'
import type { Language } from '@/translation/languages'
import { list, pageLink } from '../markdown/tree'
import type { GuideEntry } from './guide-entries'

export function guideListMarkdown(guides: GuideEntry[], language: Language): List | null {
  return list(
    guides.map(({ title, summary, address, language: written }) => [
      ...pageLink(address, title),
      `: ${summary}`,
      written !== language && ` (${languageNameIn(language, written)})`,
    ]),
  )
}
