/**
 * Check card: one balance check, the answer first. The code is large and selectable, because links do not dial
 * codes on every phone; then the words that decide; then how we know. Reading views throw away what looks like an
 * edge of the page: a box of links, or an element whose name speaks of comments, so the answer is a paragraph, in a
 * section that is called content (decision 18).
 */

import type { CheckView } from '@/content/balance-checks/check-view'
import { textIn } from '@/text/texts'
import { direction, type Language } from '@/translation/languages'
import { ChannelGlyph } from './channel-glyph'
import { Subject } from './channel-parts'
import { CheckEvidence } from './check-evidence'
import { actionInWords, factsInWords, linksInWords, readOut } from './check-words'
import { DidItWork } from './did-it-work'
import { Foreign } from './foreign'
import { Name } from './names'
import { withCodes } from './with-codes'

type Props = { check: CheckView; language: Language; level?: 'h2' | 'h3'; withCarrier?: boolean }

export function CheckCard({ check, language, level: Heading = 'h3', withCarrier = false }: Props) {
  const text = textIn(language)
  const ended = check.verification.state === 'retired'
  const channel = text(`check.channel.${check.channel}`)
  return (
    <section className={ended ? 'check content ended' : 'check content'} id={check.key}>
      <Heading>
        <ChannelGlyph channel={check.channel} />
        <span>
          {withCarrier && (
            <>
              <Name>{check.carrier}</Name>
              {' · '}
            </>
          )}
          {channel}
        </span>
      </Heading>
      <p className="do">
        <Subject check={check} language={language} /> {!ended && <Links check={check} language={language} />}
      </p>
      <Facts check={check} language={language} />
      {check.steps && <Steps check={check} steps={check.steps} language={language} />}
      {check.reply && (
        <p className="reply">
          <small>{text('check.reply')}</small>{' '}
          <bdi lang={check.reply.language} translate="no">
            {check.reply.text}
          </bdi>{' '}
          {check.reply.meaning && (
            <small>
              <Foreign of={check.reply.meaning} in={language} />
            </small>
          )}
        </p>
      )}
      <CheckEvidence check={check} language={language} />
      {!ended && <DidItWork check={check} language={language} />}
    </section>
  )
}

function Links({ check, language }: { check: CheckView; language: Language }) {
  return linksInWords(check, language).map(({ words, address }) => (
    <a
      key={address}
      className="go"
      href={address}
      rel="nofollow"
      aria-label={labelOf(check, words, language)}
    >
      {words}
    </a>
  ))
}

/** "Get the app: Google Play" */
function labelOf(check: CheckView, words: string, language: Language): string | undefined {
  if (check.stores.length === 0) return readOut(words, check)
  return textIn(language)('carrier.fact', { name: actionInWords(check, language), answer: words })
}

function Facts({ check, language }: { check: CheckView; language: Language }) {
  return (
    <ul className="facts">
      {factsInWords(check, language).map(({ text, mark }) => (
        <li key={text.text} className={mark}>
          <Foreign of={text} in={language} />
        </li>
      ))}
    </ul>
  )
}

type StepsProps = Props & { steps: NonNullable<CheckView['steps']> }

function Steps({ check, steps, language }: StepsProps) {
  const foreign = steps.language === language ? {} : { lang: steps.language, dir: direction(steps.language) }
  const shown = (line: string) => withCodes(line, steps.language, undefined, asWritten(check))
  if (steps.lines.length === 1) return <p {...foreign}>{shown(steps.lines[0] ?? '')}</p>
  return (
    <ol {...foreign}>
      {steps.lines.map((line) => (
        <li key={line}>{shown(line)}</li>
      ))}
    </ol>
  )
}

/** What a reader types, or looks for on the phone, exactly so. */
function asWritten(check: CheckView): string[] {
  const named = 'keyword' in check ? [check.keyword] : check.channel === 'app' ? [check.subject] : []
  return [...named, check.carrier].flatMap((words) => words?.trim() || [])
}
