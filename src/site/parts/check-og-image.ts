/** A balance check as preview pictures show it. */

import { channels } from '@/content/balance-checks/channels'
import { byUsefulness, type Ranked } from '@/content/balance-checks/check-order'
import type { CheckView } from '@/content/balance-checks/check-view'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import type { Key, OgImageAnswer } from '../open-graph/og-image'
import { doubtInWords, reservationsInWords, stateInWords } from './check-words'

export function checkAnswer(check: CheckView, language: Language): OgImageAnswer {
  const text = textIn(language)
  const { channel, needsData, cost, worksAbroad } = check
  return {
    kind: 'check',
    action: text(`check.channel.${channel}`),
    key: keyOf(check),
    facts: [
      { text: text(`check.needsData.${needsData}`), good: needsData === 'no' },
      { text: text(`check.cost.${cost}`), good: cost === 'free' },
      ...(worksAbroad === 'yes' ? [{ text: text('check.abroad.yes'), good: true }] : []),
    ],
    state: standing(check, language),
  }
}

/** What speaks against it stands before what is known of it. */
function standing(check: CheckView, language: Language): string {
  const [reservation] = reservationsInWords(check.reservations, language)
  return doubtInWords(check, language) ?? reservation ?? stateInWords(check, language)
}

type Way = Ranked & Pick<CheckView, 'shown'>
type Compared = { name: string; gone: boolean; quickest?: Way }

/**
 * The quickest known ways, each with its carrier, without the doubtful ones if there are others; nothing = no carrier
 * has one.
 */
export function listAnswer(carriers: Compared[], language: Language): OgImageAnswer | undefined {
  const inOrder = byUsefulness(language)
  const known = carriers.flatMap(({ name, gone, quickest }) =>
    quickest && !gone ? [{ name, quickest }] : [],
  )
  const sound = known.filter(({ quickest }) => quickest.reservations.length === 0)
  const rows = (sound.length > 0 ? sound : known)
    .toSorted((a, b) => inOrder(a.quickest, b.quickest))
    .slice(0, 3)
    .map(({ name, quickest }) => ({
      name: [name, ...reservationsInWords(quickest.reservations, language)].join(' · '),
      key: keyOf(quickest),
    }))
  return rows.length > 0 ? { kind: 'list', rows } : undefined
}

function keyOf({ channel, shown }: Way): Key {
  return { channel, text: shown, digits: channels[channel].digits }
}
