/** A balance check as preview pictures show it. */
import type { Language } from '@/translation/languages'
import type { Answer, Key } from '../pictures/picture'
import { textIn } from '../text/texts'
import type { CheckView } from './check-view'
import { stateInWords } from './check-words'

export function checkAnswer(check: CheckView, language: Language): Answer {
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
    state: stateInWords(check, language),
  }
}

/** The quickest known way with each carrier that has one; nothing = none has. */
export function listAnswer(
  carriers: { name: string; gone: boolean; quickest?: CheckView }[],
): Answer | undefined {
  const rows = carriers.flatMap(({ name, gone, quickest }) =>
    quickest && !gone ? [{ name, key: keyOf(quickest) }] : [],
  )
  return rows.length > 0 ? { kind: 'list', rows: rows.slice(0, 3) } : undefined
}

function keyOf({ channel, subject, numberShown }: CheckView): Key {
  const digits = channel === 'ussd' || channel === 'call' || channel === 'sms'
  return { channel, text: channel === 'call' ? (numberShown ?? subject) : subject, digits }
}
