/** One line of the card: what to dial, text or open, what it shows, and a sign for how well it is known. */
import type { Language } from '@/translation/languages'
import { ChannelGlyph } from '../parts/channel-glyph'
import { signs } from '../parts/check-evidence'
import type { CheckView } from '../parts/check-view'
import { readOut } from '../parts/check-words'
import { enumerationIn } from '../text/formats'
import { textIn } from '../text/texts'

type Props = { check: CheckView; language: Language }

export function CardCheck({ check, language }: Props) {
  const { channel, subject, numberShown, action, shows, needsData, cost, verification } = check
  const text = textIn(language)
  const way = text(`check.channel.${channel}`)
  const what = channel === 'call' && numberShown ? numberShown : subject
  const digits = channel === 'ussd' || channel === 'sms' || channel === 'call'
  const decides = [
    enumerationIn(
      language,
      shows.map((thing) => text(`check.shows.${thing}`)),
    ),
    needsData !== 'no' && text(`check.needsData.${needsData}`),
    cost !== 'unknown' && text(`check.cost.${cost}`),
    verification.stale && text('card.stale'),
    verification.doubted && text('check.doubted'),
  ].filter(Boolean)
  return (
    <p>
      <ChannelGlyph channel={channel} />
      {action ? (
        <a href={action} rel="nofollow" aria-label={digits ? readOut(way, check) : `${way} ${what}`}>
          {way}
        </a>
      ) : (
        way
      )}{' '}
      <b>
        <bdi dir={digits ? 'ltr' : undefined}>{what}</bdi>
      </b>{' '}
      {decides.map((fact, index) => (
        <span key={fact}>{index < decides.length - 1 ? `${fact}\u00a0· ` : `${fact} `}</span>
      ))}
      <span role="img" aria-label={text(`card.state.${verification.state}`)}>
        {signs[verification.state]}
      </span>
    </p>
  )
}

/** What the signs mean, as far as they occur. */
export function Legend({ checks, language }: { checks: CheckView[]; language: Language }) {
  const text = textIn(language)
  const states = [...new Set(checks.map(({ verification }) => verification.state))]
  return (
    <p className="legend">
      {states.map((state) => (
        <span key={state}>
          {signs[state]} {text(`card.state.${state}`)}{' '}
        </span>
      ))}
    </p>
  )
}
