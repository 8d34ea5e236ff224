/** The quickest known way with one carrier, in one line: what to do and whether it needs data. */

import { Fragment } from 'react'
import type { CheckView } from '@/content/balance-checks/check-view'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { ChannelGlyph } from './channel-glyph'
import { reservationsInWords } from './check-words'
import { ShortSubject } from './short-subject'

type Quick = Pick<CheckView, 'channel' | 'shown' | 'needsData' | 'reservations'>

type Props = { check: Quick | undefined; language: Language; ended?: boolean }

export function QuickAnswer({ check, language, ended }: Props) {
  const text = textIn(language)
  if (!check) return <p className="quick unknown">{text('country.nothingKnown')}</p>
  return (
    <p className="quick">
      <ChannelGlyph channel={check.channel} />
      <span className="name">{text(`check.channel.${check.channel}`)}</span> <ShortSubject check={check} />{' '}
      <span>{text(`check.needsData.${check.needsData}`)}</span>
      {reservationsInWords(check.reservations, language).map((words) => (
        <Fragment key={words}>
          {' '}
          <span className="unknown">{words}</span>
        </Fragment>
      ))}
      {ended && <span className="unknown"> {text('check.state.retired')}</span>}
    </p>
  )
}
