/** The quickest known way with one carrier, in one line: what to do and whether it needs data. */

import type { CheckView } from '@/content/balance-checks/check-view'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { ChannelGlyph } from './channel-glyph'
import { reservationsInWords } from './check-words'
import { ShortSubject } from './short-subject'

type Quick = Pick<CheckView, 'channel' | 'shown' | 'needsData' | 'reservations'>

export function QuickAnswer({ check, language }: { check: Quick | undefined; language: Language }) {
  const text = textIn(language)
  if (!check) return <span className="quick unknown">{text('country.nothingKnown')}</span>
  return (
    <span className="quick">
      <ChannelGlyph channel={check.channel} />
      <span className="name">{text(`check.channel.${check.channel}`)}</span>
      <ShortSubject check={check} />
      <span>{text(`check.needsData.${check.needsData}`)}</span>
      {reservationsInWords(check.reservations, language).map((words) => (
        <span key={words} className="unknown">
          {words}
        </span>
      ))}
    </span>
  )
}
