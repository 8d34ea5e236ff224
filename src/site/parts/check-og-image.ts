/** A balance check as preview pictures show it. */

import { channels } from '@/content/balance-checks/channels'
import { byUsefulness, isDoubtful, type Ranked } from '@/content/balance-checks/check-order'
import type { CheckView } from '@/content/balance-checks/check-view'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import type { Key, OgImageAnswer } from '../open-graph/og-image'
import { doubtInWords, stateInWords } from './check-words'

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
    state: reservation(check, language) ?? stateInWords(check, language),
  }
}

function reservation(check: CheckView, language: Language): string | undefined {
  const old = check.verification.sourceIsOld ? textIn(language)('check.stale') : undefined
  return doubtInWords(check, language) ?? old
}

type Way = Ranked & Pick<CheckView, 'shown'>
type Compared = { name: string; gone: boolean; quickest?: Way }

/**
 * The quickest known ways, each with its carrier, without the doubtful ones if there are others; nothing = no carrier
 * has one.
 */
export function listAnswer(carriers: Compared[]): OgImageAnswer | undefined {
  const known = carriers.flatMap(({ name, gone, quickest }) =>
    quickest && !gone ? [{ name, quickest }] : [],
  )
  const sound = known.filter(({ quickest }) => !isDoubtful(quickest))
  const rows = (sound.length > 0 ? sound : known)
    .toSorted((a, b) => byUsefulness(a.quickest, b.quickest))
    .slice(0, 3)
  return rows.length > 0
    ? { kind: 'list', rows: rows.map(({ name, quickest }) => ({ name, key: keyOf(quickest) })) }
    : undefined
}

function keyOf({ channel, shown }: Way): Key {
  return { channel, text: shown, digits: channels[channel].digits }
}
