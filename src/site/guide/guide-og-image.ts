/** What the preview image of a guide says: its title and its carriers, in the language that it is written in. */

import type { OgImage } from '../open-graph/og-image'
import { listAnswer } from '../parts/check-og-image'
import { comparedCarriers, type GuideView } from './guide-view'

export function guideOgImage(view: GuideView): OgImage {
  const { language, written, title, summary } = view
  return {
    language,
    title: { text: title, language: written },
    answer: listAnswer(comparedCarriers(view, []), language) ?? {
      kind: 'words',
      text: { text: summary, language: written },
    },
  }
}
