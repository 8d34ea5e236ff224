/** What the card says of a balance check besides its code: what it shows, what decides, and how well it is known. */

import type { CheckView } from '@/content/balance-checks/check-view'
import { enumerationIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { doubtInWords, reservationsInWords } from '../parts/check-words'

/** The shortest words that there are; what is not known is left out, because a card has no room for it. */
export function decidesInWords(check: CheckView, language: Language): string[] {
  const { shows, needsData, cost } = check
  const text = textIn(language)
  const things = shows.map((thing) => text(`check.shows.${thing}`))
  return [
    enumerationIn(language, things),
    needsData !== 'no' && text(`check.needsData.${needsData}`),
    cost !== 'unknown' && text(`check.cost.${cost}`),
    ...reservationsInWords(unsaid(check), language),
    doubtInWords(check, language),
  ].filter((words) => typeof words === 'string')
}

/** That sources disagree is said by its sign, that it failed in a sentence. */
function unsaid(check: CheckView) {
  return check.reservations.filter(({ kind }) => kind === 'old')
}

export function knownInWords({ verification }: CheckView, language: Language): string {
  return textIn(language)(`card.state.${verification.state}`)
}
