/**
 * Dangerous lines: what a text tells readers to dial and should not. An emergency line of the country or of every phone,
 * a code that no check of the country has. The words may mean something else (a street number); a person says so once,
 * for just these words. No database here.
 */
import { inPanelLanguages, type Message, panelText } from '@/text/panel'
import { refusal } from '../balance-checks/check-dangers'
import { dangerOf, type EmergencyCountry } from '../balance-checks/danger'
import { dialForm, dialledByAddress } from '../dialled'
import { dialledInText } from '../dialled-in-text'
import { withoutUnseen } from '../unseen-characters'
import type { Line } from './lines'

export type Dangerous = { line: string; why: Message }

/** `known`: dial forms of everything that checks of the country dial. */
export function dangerousLines(
  lines: Line[],
  country: EmergencyCountry | undefined,
  known: ReadonlySet<string>,
): Dangerous[] {
  const found = lines.flatMap(({ text, address }) => {
    const line = oneLine(text)
    const dialled = address ? dialledByAddress(text) : dialledInText(line)
    const whys = dialled.flatMap((number) => whyAsked(number, country, known) ?? [])
    return whys.slice(0, 1).map((why) => ({ line, why }))
  })
  return [...new Map(found.map((one) => [one.line, one])).values()]
}

function whyAsked(
  text: string,
  country: EmergencyCountry | undefined,
  known: ReadonlySet<string>,
): Message | undefined {
  const danger = dangerOf({ kind: 'dial', text }, country)
  if (danger && !danger.isWithin) return refusal(danger)
  const form = dialForm(text)
  if (/[*#]/.test(form) && !known.has(form)) return panelText('prose.unknownCode', { code: text })
  return undefined
}

/** The same words, however they are spaced, and whatever unseen is among them. */
export function oneLine(text: string): string {
  return withoutUnseen(text).normalize('NFC').replace(/\s+/gu, ' ').trim()
}

const mark = '• '

/** What is said at the field: each reason, and below it the words. */
export function asking(dangerous: Dangerous[]): Message {
  return inPanelLanguages((language) =>
    [
      panelText('prose.asked')[language],
      ...dangerous.flatMap(({ line, why }) => [why[language], `${mark}${line}`]),
    ].join('\n'),
  )
}

/** The words that `asking` asks about. */
export function linesAsked(message: string): string[] {
  return message
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length))
}

/** What `asking` says besides the words, each once. */
export function reasonsAsked(message: string): string[] {
  return [...new Set(message.split('\n').filter((line) => !line.startsWith(mark)))]
}
