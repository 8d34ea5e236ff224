/** One balance check as Markdown: what to do, what decides, how we know. */

import type { Heading } from 'mdast'
import type { CheckView } from '@/content/balance-checks/check-view'
import { gapIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import {
  type Block,
  brokenLines,
  code,
  codeLines,
  heading,
  type Inline,
  joined,
  link,
  list,
  paragraph,
  strong,
} from '../markdown/tree'
import { subjectMarkdown } from './channel-parts'
import { datesInWords, evidenceInWords, factsInWords, linksInWords } from './check-words'

type Options = { depth: Heading['depth']; withCarrier?: boolean }

export function checkMarkdown(check: CheckView, language: Language, options: Options): Block[] {
  const text = textIn(language)
  const { carrier, channel, steps, reply } = check
  const name = text(`check.channel.${channel}`)
  return [
    heading(options.depth, options.withCarrier ? `${carrier} · ${name}` : name),
    paragraph(...todo(check, language)),
    list(factsInWords(check, language).map((fact) => [fact.text.text])),
    steps &&
      list(
        steps.lines.map((line) => [line]),
        1,
      ),
    ...(reply ? replyMarkdown(reply, language) : []),
    paragraph(...evidence(check, language)),
  ].flatMap((block) => block || [])
}

/** A message of several lines keeps them. */
function replyMarkdown({ text: reply, meaning }: Reply, language: Language): (Block | null | undefined)[] {
  const name = textIn(language)('check.reply')
  const meant = meaning && brokenLines(meaning.text)
  if (!reply.trim().includes('\n'))
    return [paragraph(`${name}: `, code(reply), ...(meant ? [' (', ...meant, ')'] : []))]
  return [paragraph(`${name}:`), codeLines(reply), meant && paragraph(...meant)]
}

type Reply = NonNullable<CheckView['reply']>

/** The code or number itself, and the link that dials, writes or opens it; nothing to follow once it has ended. */
function todo(check: CheckView, language: Language): Inline[] {
  const links = check.verification.state === 'retired' ? [] : linksInWords(check, language)
  return joined(' · ', [
    subjectMarkdown(check, language),
    ...links.map(({ words, address }) => link(address, words)),
  ])
}

function evidence(check: CheckView, language: Language): Inline[] {
  const text = textIn(language)
  const gap = gapIn(language)
  const { verification, sources, readers } = check
  const { state, doubt } = evidenceInWords(check, language)
  const named = sources.map((source) => [
    ...link(source.url, source.host),
    gap + datesInWords(source, language),
  ])
  return [
    strong(state),
    verification.note && gap + verification.note.text,
    verification.sourceIsOld && gap + text('check.stale'),
    doubt && gap + doubt,
    readers && gap + text('check.readers', readers),
    gap + text('check.source', { count: sources.length }) + gap,
    ...joined(' · ', named),
  ]
}
