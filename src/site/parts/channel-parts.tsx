/** How pages show each channel: its drawing, what its link is called, and what stands on its key. */
import type { ReactElement } from 'react'
import type { Channel } from '@/content/balance-checks/channels'
import type { CheckView, ViewOf } from '@/content/balance-checks/check-view'
import { type TextKey, textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { code, type Inline } from '../markdown/tree'
import { Digits } from './digits'
import { Foreign } from './foreign'

type Shown<Name extends Channel> = { check: ViewOf<Name>; language: Language }

type ChannelPart<Name extends Channel> = {
  /** The path of an SVG of 24 × 24, to be stroked. */
  glyph: string
  verb: TextKey
  Subject: (shown: Shown<Name>) => ReactElement
  /** The same as Markdown. */
  markdown: (shown: Shown<Name>) => Inline[]
}

export const channelParts: { [Name in Channel]: ChannelPart<Name> } = {
  ussd: {
    glyph:
      'M5 4h14v16H5zM9 9h.01M12 9h.01M15 9h.01M9 12.5h.01M12 12.5h.01M15 12.5h.01M9 16h.01M12 16h.01M15 16h.01',
    verb: 'check.dial',
    Subject: ({ check }) => <Code text={check.code} />,
    markdown: ({ check }) => [code(check.code)],
  },
  sms: {
    glyph: 'M4 5h16v11H9l-5 4z',
    verb: 'check.text',
    Subject: Sms,
    markdown: smsMarkdown,
  },
  call: {
    glyph: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2',
    verb: 'check.call',
    Subject: ({ check }) => <Code text={check.numberShown} />,
    markdown: ({ check }) => [code(check.numberShown)],
  },
  app: {
    glyph: 'M8 2.5h8a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2M11 18.5h2',
    verb: 'check.openStore',
    Subject: InWords,
    markdown: inWords,
  },
  web: {
    glyph: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
    verb: 'check.open',
    Subject: InWords,
    markdown: inWords,
  },
  store: {
    glyph: 'M4 9l1.5-5h13L20 9M4 9v11h16V9M4 9h16M9 20v-6h6v6',
    verb: 'check.open',
    Subject: Shop,
    markdown: ({ check }) => [check.place?.text ?? check.subject],
  },
  messaging: {
    glyph: 'M21 11a8 8 0 0 1-8 8c-1.500 0-3-.4-4-1l-5 2 1.500-4.500A8 8 0 1 1 21 11',
    verb: 'check.open',
    Subject: InWords,
    markdown: inWords,
  },
}

/** What stands on the key of any check. */
export function Subject<Name extends Channel>({ check, language }: Shown<Name>) {
  const channel: Name = check.channel
  return channelParts[channel].Subject({ check, language })
}

export function subjectMarkdown<Name extends Channel>(check: ViewOf<Name>, language: Language): Inline[] {
  const channel: Name = check.channel
  return channelParts[channel].markdown({ check, language })
}

/** Digits stay left to right in every language, on one line, and can be selected with one tap. */
function Code({ text }: { text: string }) {
  const long = text.length > 15 ? ' long wraps' : text.length > 8 ? ' long' : ''
  return <Digits text={text} className={`code${long}`} />
}

function Sms({ check, language }: Shown<'sms'>) {
  const text = textIn(language)
  return (
    <span className="code pair">
      <span>
        <small>{text('check.write')}</small>{' '}
        {check.keyword ? (
          <bdi dir="ltr" translate="no">
            {check.keyword}
          </bdi>
        ) : (
          <i>{withoutKeyword(check, language)}</i>
        )}
      </span>{' '}
      <span>
        <small>{text('check.to')}</small> <Digits text={check.numberShown} />
      </span>
    </span>
  )
}

function smsMarkdown({ check, language }: Shown<'sms'>): Inline[] {
  const text = textIn(language)
  return [
    `${text('check.write')} `,
    check.keyword ? code(check.keyword) : withoutKeyword(check, language),
    ` · ${text('check.to')} `,
    code(check.numberShown),
  ]
}

/** What stands in the place of a keyword: some numbers want an empty text, which only the steps can say. */
function withoutKeyword({ steps }: CheckView, language: Language): string {
  return textIn(language)(steps ? 'check.textBelow' : 'check.noText')
}

function InWords({ check }: { check: CheckView }) {
  return (
    <bdi className="code words" translate="no">
      {check.subject}
    </bdi>
  )
}

function Shop({ check, language }: Shown<'store'>) {
  return (
    <bdi className="code words" translate={check.place ? undefined : 'no'}>
      {check.place ? <Foreign of={check.place} in={language} /> : check.subject}
    </bdi>
  )
}

function inWords({ check }: { check: CheckView }): Inline[] {
  return [check.subject]
}
