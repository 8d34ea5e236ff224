/** What the preview picture of a guide says: its title and its carriers, in the language that it is written in. */
import { listAnswer } from '../parts/check-picture'
import type { Picture } from '../pictures/picture'
import type { GuideView } from './guide-view'

export function guidePicture({ language, written, title, summary, carriers }: GuideView): Picture {
  return {
    language,
    title: { text: title, language: written },
    answer: listAnswer(carriers) ?? {
      kind: 'words',
      text: { text: summary, language: written },
    },
  }
}
