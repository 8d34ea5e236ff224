/** A balance check in words, the same for people and for programs: what decides, and how we know. */

import type { CheckView, SourceView } from '@/content/balance-checks/check-view'
import type { Reservation } from '@/content/balance-checks/reservations'
import { dayIn, enumerationIn, languageNameIn, listIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import type { TextInLanguage } from '@/translation/localized'
import { channelParts } from './channel-parts'
import { spelled } from './spelled'

/** One thing that decides; `mark` says whether it is good news or not known. */
export type Fact = { text: TextInLanguage; mark?: 'yes' | 'unknown' }

export function factsInWords(check: CheckView, language: Language): Fact[] {
  const text = textIn(language)
  const { needsData, cost, costNote, worksAbroad, lines, contract } = check
  const own = (words: string): TextInLanguage => ({ text: words, language })
  const noteInOwnWords = costNote?.language === language ? costNote : undefined
  const shows = check.shows.map((thing) => text(`check.shows.${thing}`))
  const replies = check.replyLanguages.map((code) => languageNameIn(language, code))
  return [
    { text: own(text('check.shows', { things: listIn(language, shows) })) },
    { text: own(text(`check.needsData.${needsData}`)), mark: markOf(needsData, 'no') },
    { text: noteInOwnWords ?? own(text(`check.cost.${cost}`)), mark: markOf(cost, 'free') },
    ...(costNote && !noteInOwnWords ? [{ text: costNote }] : []),
    { text: own(text(`check.abroad.${worksAbroad}`)), mark: markOf(worksAbroad, 'yes') },
    ...(replies.length > 0
      ? [{ text: own(text('check.replies', { languages: listIn(language, replies) })) }]
      : []),
    ...(lines === 'voice' || lines === 'data-only' ? [{ text: own(text(`check.lines.${lines}`)) }] : []),
    ...(contract === 'prepaid' || contract === 'contract'
      ? [{ text: own(text(`check.plan.${contract}`)) }]
      : []),
  ]
}

function markOf(value: string, good: string): Fact['mark'] {
  if (value === good) return 'yes'
  return value === 'unknown' ? 'unknown' : undefined
}

/** What the link of a check is called: "Dial", "Open". */
export function actionInWords({ channel }: CheckView, language: Language): string {
  return textIn(language)(channelParts[channel].verb)
}

/** Where a check leads: to dial, to open, or for an app to each store that has it, by its name. */
export function linksInWords(check: CheckView, language: Language): { words: string; address: string }[] {
  if (check.stores.length > 0) return check.stores.map(({ name, address }) => ({ words: name, address }))
  return check.action ? [{ words: actionInWords(check, language), address: check.action }] : []
}

/** A link that dials, writes or calls: what it does, and to which code or number. */
export function readOut(label: string, check: CheckView): string | undefined {
  const digits = 'code' in check ? check.code : 'number' in check ? check.number : undefined
  return digits && `${label} ${spelled(digits)}`
}

type Known = Pick<CheckView, 'verification' | 'sources'>

export function stateInWords({ verification, sources }: Known, language: Language): string {
  const text = textIn(language)
  const { state, day } = verification
  if (state === 'verified') return text('check.state.verified', { day: day ? dayIn(language, day) : '' })
  if (state === 'reported' && sources.some(({ official }) => official))
    return text('check.state.reportedOfficial')
  return text(`check.state.${state}`)
}

/** Who says that it may not work; nothing when nobody does. */
export function doubtInWords({ verification }: Known, language: Language): string | undefined {
  const text = textIn(language)
  const { doubted, doubtedBy, day } = verification
  if (!doubted) return undefined
  return doubtedBy === 'newsroom' && day
    ? text('check.failed', { day: dayIn(language, day) })
    : text('check.doubted')
}

/** A check that failed when the newsroom tried it is not one that was "not yet checked": the doubt is what is known. */
export function evidenceInWords(check: Known, language: Language): { state: string; doubt?: string } {
  const doubt = doubtInWords(check, language)
  if (doubt && check.verification.doubtedBy === 'newsroom') return { state: doubt }
  return { state: stateInWords(check, language), doubt }
}

/** In a few words, for lists: "source from 2011". */
export function reservationsInWords(reservations: Reservation[], language: Language): string[] {
  const text = textIn(language)
  return reservations.map((reservation) => {
    if (reservation.kind === 'disputed') return text('card.state.disputed')
    if (reservation.kind === 'doubted') return text('way.doubted')
    return reservation.year ? text('way.oldSince', { year: reservation.year }) : text('way.old')
  })
}

/** "(undated, read 3 May 2026)" */
export function datesInWords({ published, read }: SourceView, language: Language): string {
  const text = textIn(language)
  const dated = published
    ? text('check.sourceDated', { day: dayIn(language, published) })
    : text('check.sourceUndated')
  const dates = read ? [dated, text('check.sourceRead', { day: dayIn(language, read) })] : [dated]
  return text('check.sourceDates', { dates: enumerationIn(language, dates) })
}
