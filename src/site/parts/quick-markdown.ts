/** The quickest known way with one carrier, in one line of Markdown. */

import type { CheckView } from '@/content/balance-checks/check-view'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { type Inline, joined } from '../markdown/tree'
import { subjectMarkdown } from './channel-parts'
import { reservationsInWords } from './check-words'

export function quickMarkdown(check: CheckView | undefined, language: Language): Inline[] {
  const text = textIn(language)
  if (!check) return [text('country.nothingKnown')]
  return joined(' · ', [
    [text(`check.channel.${check.channel}`)],
    subjectMarkdown(check, language),
    [text(`check.needsData.${check.needsData}`)],
    ...reservationsInWords(check.reservations, language).map((words) => [words]),
  ])
}
