/** A balance check is found by its code, its number, its app, and the words of its page. */

import { usefulness } from '@/content/balance-checks/check-order'
import { type CheckView, checkView } from '@/content/balance-checks/check-view'
import { idOf } from '@/content/relations'
import type { BalanceCheck } from '@/payload-types'
import { textIn } from '@/text/texts'
import { type Language, languageCodes } from '@/translation/languages'
import { textFor } from '@/translation/localized'
import { namesOf, ranks, type SearchDocument } from './search-document'
import { vectorOf } from './tsvector'

export function checkSearchDocument(check: BalanceCheck): SearchDocument {
  const { id, code, number, numberShown, app, channel } = check
  return {
    kind: 'check',
    document: id,
    names: namesOf(
      { rank: ranks.own, names: [code] },
      { rank: ranks.native, names: [channel === 'app' ? app : undefined] },
      { rank: ranks.other, names: [number, numberShown] },
    ),
    rows: languageCodes.map((language) => {
      const view = checkView(check, { name: '' }, language)
      const { key, subject, shown, needsData, reservations } = view
      return {
        language,
        carrier: idOf(check.carrier),
        usefulness: usefulness(view, language),
        shown: {
          key,
          channel,
          shown,
          needsData,
          ended: view.verification.state === 'retired',
          reservations,
        },
        words: vectorOf({ title: subject, others: wordsAround(check, view, language) }, language),
      }
    }),
  }
}

/** What its page says of it in this language: the channel, what it shows, what decides, its steps. */
function wordsAround(check: BalanceCheck, view: CheckView, language: Language): string[] {
  const text = textIn(language)
  return [
    check.channel,
    text(`check.channel.${check.channel}`),
    ...check.shows.map((thing) => text(`check.shows.${thing}`)),
    text(`check.needsData.${check.needsData}`),
    text(`check.cost.${check.cost}`),
    check.keyword ?? '',
    'place' in view ? (view.place?.text ?? '') : '',
    view.costNote?.text ?? '',
    ...(view.steps?.lines ?? []),
    textFor(check.sampleReplyMeaning, language)?.text ?? '',
    check.sampleReply ?? '',
  ]
}
