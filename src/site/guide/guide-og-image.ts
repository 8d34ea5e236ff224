/** What the preview image of a guide says: its title and its carriers, in the language that it is written in. */

import type { OgImage } from '../open-graph/og-image'
import { listAnswer } from '../parts/check-og-image'
import type { GuideView } from './guide-view'

export function guideOgImage({ language, written, title, summary, carriers }: GuideView): OgImage {
  return {
    language,
    title: { text: title, language: written },
    answer: listAnswer(carriers, language) ?? {
      kind: 'words',
      text: { text: summary, language: written },
    },
  }
}
