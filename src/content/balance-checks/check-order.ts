/**
 * The order of ways, one rule for pages, card, search, pictures and guides (product.md): what decides stands first. A
 * criterion asks one thing, and what is not known counts as no.
 */
import type { Language } from '@/translation/languages'
import { channels } from './channels'
import type { CheckView } from './check-view'

/** What of a check decides its place. */
export type Ranked = Pick<
  CheckView,
  'channel' | 'shows' | 'needsData' | 'replyLanguages' | 'cost' | 'sources' | 'verification' | 'reservations'
>

/** The most useful first, for a reader of this language. */
export function byUsefulness(language: Language) {
  return (a: Ranked, b: Ranked) => usefulness(a, language) - usefulness(b, language)
}

/** The same order as a number: less is better. Every criterion has one digit. */
export function usefulness(check: Ranked, language: Language): number {
  return Number(criteria.map((digit) => digit(check, language)).join(''))
}

/** Each gives a digit, less is better; the first difference decides. */
const criteria: ((check: Ranked, language: Language) => number)[] = [
  ({ verification }) => Number(verification.state === 'retired'),
  ({ reservations }) => reservations.length,
  ({ shows }) => Math.min(...shows.map((thing) => things.indexOf(thing)), things.length),
  ({ needsData }) => Number(needsData !== 'no'),
  ({ replyLanguages }, language) => Number(!replyLanguages.includes(language)),
  howWellKnown,
  ({ cost }) => Number(cost !== 'free'),
  ({ channel }) => channels[channel].effort,
]

const things: CheckView['shows'] = ['data-left', 'balance', 'validity', 'bill']

/** Checked by us, then the carrier's own page, then others. */
function howWellKnown({ verification, sources }: Ranked): number {
  if (verification.state === 'verified') return 0
  return sources.some(({ official }) => official) ? 1 : 2
}

/**
 * The answer in two lines: the first way, and the first that needs no data, unless that is the same. `checks`: those that
 * still work, the most useful first.
 */
export function twoLines<Check extends Pick<Ranked, 'needsData'>>(checks: Check[]): Check[] {
  const offline = checks.findIndex(({ needsData }) => needsData === 'no')
  return checks.filter((_, place) => place === 0 || place === offline)
}
