/**
 * Check card: one balance check, the answer first. The code is large and selectable, because links do not dial
 * codes on every phone; then the words that decide; then how we know.
 */
import type { ReactNode } from 'react'
import { direction, type Language } from '@/translation/languages'
import { languageNameIn, listIn } from '../text/formats'
import { textIn } from '../text/texts'
import { ChannelGlyph } from './channel-glyph'
import { CheckEvidence } from './check-evidence'
import type { CheckView } from './check-view'
import { DidItWork } from './did-it-work'
import { Foreign } from './foreign'
import { withCodes } from './with-codes'

type Props = { check: CheckView; language: Language; level?: 'h2' | 'h3'; withCarrier?: boolean }

export function CheckCard({ check, language, level: Heading = 'h3', withCarrier = false }: Props) {
  const text = textIn(language)
  const ended = check.verification.state === 'retired'
  const channel = text(`check.channel.${check.channel}`)
  return (
    <section className={ended ? 'check ended' : 'check'} id={check.key}>
      <Heading>
        <ChannelGlyph channel={check.channel} />
        <span>{withCarrier ? `${check.carrier} · ${channel}` : channel}</span>
      </Heading>
      <div className="do">
        <Subject check={check} language={language} />
        {!ended && <Action check={check} language={language} />}
      </div>
      <Facts check={check} language={language} />
      {check.steps && <Steps steps={check.steps} language={language} />}
      {check.reply && (
        <p className="reply">
          <small>{text('check.reply')}</small>
          <span lang={check.reply.language}>{check.reply.text}</span>
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

function Subject({ check, language }: { check: CheckView; language: Language }) {
  const text = textIn(language)
  switch (check.channel) {
    case 'ussd':
      return <Code text={check.code} />
    case 'call':
      return <Code text={check.numberShown} />
    case 'sms':
      return (
        <div className="code pair">
          <span>
            <small>{text('check.write')}</small>
            {check.keyword ? <bdi dir="ltr">{check.keyword}</bdi> : <i>{text('check.noText')}</i>}
          </span>
          <span>
            <small>{text('check.to')}</small>
            <bdi dir="ltr">{check.numberShown}</bdi>
          </span>
        </div>
      )
    default:
      return (
        <bdi className="code words">
          {check.place ? <Foreign of={check.place} in={language} /> : check.app || check.subject}
        </bdi>
      )
  }
}

/** Digits stay left to right in every language, on one line, and can be selected with one tap. */
function Code({ text = '' }: { text?: string }) {
  const long = text.length > 15 ? ' long wraps' : text.length > 8 ? ' long' : ''
  return (
    <bdi className={`code${long}`} dir="ltr">
      {text}
    </bdi>
  )
}

function Action({ check, language }: { check: CheckView; language: Language }) {
  const text = textIn(language)
  if (!check.action) return null
  const labels = {
    ussd: 'check.dial',
    call: 'check.call',
    sms: 'check.text',
    app: 'check.openStore',
    web: 'check.open',
    store: 'check.open',
    messaging: 'check.open',
  } as const
  return (
    <a
      className="go"
      href={check.action}
      rel="nofollow"
      aria-label={readOut(text(labels[check.channel]), check)}
    >
      {text(labels[check.channel])}
    </a>
  )
}

/** What a screen reader says: the digits one by one, not a number of hundreds. */
export function readOut(
  label: string,
  { code, number }: Pick<CheckView, 'code' | 'number'>,
): string | undefined {
  const digits = code ?? number
  return digits && `${label} ${[...digits].join(' ')}`
}

function Facts({ check, language }: { check: CheckView; language: Language }) {
  const text = textIn(language)
  const shows = listIn(
    language,
    check.shows.map((thing) => text(`check.shows.${thing}`)),
  )
  const noteInOwnWords = check.costNote?.language === language && withCodes(check.costNote.text, language)
  const replies = check.replyLanguages.map((code) => languageNameIn(language, code))
  return (
    <ul className="facts">
      <li>{text('check.shows', { things: shows })}</li>
      <Fact good={check.needsData === 'no'} unknown={check.needsData === 'unknown'}>
        {text(`check.needsData.${check.needsData}`)}
      </Fact>
      <Fact good={check.cost === 'free'} unknown={check.cost === 'unknown'}>
        {noteInOwnWords || text(`check.cost.${check.cost}`)}
      </Fact>
      {check.costNote && !noteInOwnWords && (
        <li>
          <Foreign of={check.costNote} in={language} />
        </li>
      )}
      <Fact good={check.worksAbroad === 'yes'} unknown={check.worksAbroad === 'unknown'}>
        {text(`check.abroad.${check.worksAbroad}`)}
      </Fact>
      {replies.length > 0 && <li>{text('check.replies', { languages: listIn(language, replies) })}</li>}
      {(check.lines === 'voice' || check.lines === 'data-only') && (
        <li>{text(`check.lines.${check.lines}`)}</li>
      )}
      {(check.contract === 'prepaid' || check.contract === 'contract') && (
        <li>{text(`check.plan.${check.contract}`)}</li>
      )}
    </ul>
  )
}

function Fact({ good, unknown, children }: { good: boolean; unknown: boolean; children: ReactNode }) {
  return <li className={good ? 'yes' : unknown ? 'unknown' : undefined}>{children}</li>
}

function Steps({ steps, language }: { steps: NonNullable<CheckView['steps']>; language: Language }) {
  const foreign = steps.language === language ? {} : { lang: steps.language, dir: direction(steps.language) }
  if (steps.lines.length === 1) return <p {...foreign}>{withCodes(steps.lines[0] ?? '', steps.language)}</p>
  return (
    <ol {...foreign}>
      {steps.lines.map((line) => (
        <li key={line}>{withCodes(line, steps.language)}</li>
      ))}
    </ol>
  )
}
