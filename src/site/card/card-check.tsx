/** One line of the card: what to dial, text or open, what it shows, and a sign for how well it is known. */

import type { CheckView } from '@/content/balance-checks/check-view'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { ChannelGlyph } from '../parts/channel-glyph'
import { readOut } from '../parts/check-words'
import { dialled, ShortSubject } from '../parts/short-subject'
import { StateSign } from '../parts/state-sign'
import { decidesInWords, knownInWords } from './card-words'

type Props = { check: CheckView; language: Language }

export function CardCheck({ check, language }: Props) {
  const { channel, action, verification } = check
  const way = textIn(language)(`check.channel.${channel}`)
  const decides = decidesInWords(check, language)
  return (
    <p>
      <ChannelGlyph channel={channel} />
      {action ? (
        <a
          href={action}
          rel="nofollow"
          aria-label={dialled(check) ? readOut(way, check) : `${way} ${check.shown}`}
        >
          {way}
        </a>
      ) : (
        way
      )}{' '}
      <ShortSubject check={check} />{' '}
      {decides.map((words, index) => (
        <span key={words}>{index < decides.length - 1 ? `${words}\u00a0· ` : `${words} `}</span>
      ))}
      <StateSign state={verification.state} name={knownInWords(check, language)} />
    </p>
  )
}

/** What the signs mean, as far as they occur. */
export function Legend({ checks, language }: { checks: CheckView[]; language: Language }) {
  const states = new Map(
    checks.map((check) => [check.verification.state, knownInWords(check, language)] as const),
  )
  return (
    <p className="legend">
      {[...states].map(([state, words]) => (
        <span key={state}>
          <StateSign state={state} /> {words}{' '}
        </span>
      ))}
    </p>
  )
}
