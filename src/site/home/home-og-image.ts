/** What the preview image of the site itself says; also that of pages which have no answer of their own. */

import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import type { OgImage } from '../open-graph/og-image'

export function homeOgImage(language: Language): OgImage {
  const text = textIn(language)
  return {
    language,
    title: { text: text('home.title'), language },
    answer: { kind: 'ways', text: { text: text('home.lede'), language } },
  }
}
