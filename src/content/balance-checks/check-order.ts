/**
 * The order in which a reader wants checks: what still works, then what needs no data, then what is better known,
 * then what is free, then what takes the least effort. An old, disputed or doubted one never comes before a sound one.
 */
import { channels } from './channels'
import type { CheckView } from './check-view'

/** What of a check decides its place. */
export type Ranked = Pick<CheckView, 'channel' | 'needsData' | 'cost' | 'sources' | 'verification'>

export function byUsefulness(a: Ranked, b: Ranked): number {
  return usefulness(a) - usefulness(b)
}

/** The same order as a number: less is better. Every rank has one digit. */
export function usefulness(check: Ranked): number {
  return Number(comparators.map((rank) => rank(check)).join(''))
}

/** Something speaks against it: it is old, sources disagree, or readers say that it fails. */
export function isDoubtful({
  verification: { state, sourceIsOld: stale, doubted },
}: Pick<CheckView, 'verification'>): boolean {
  return stale || doubted || state === 'disputed'
}

/** Each gives a digit, less is better; the first difference decides. */
const comparators: ((check: Ranked) => number)[] = [
  ({ verification }) => Number(verification.state === 'retired'),
  (check) => Number(isDoubtful(check)),
  ({ channel }) => Number(channel === 'store'),
  ({ needsData }) => dataRank[needsData],
  howWellKnown,
  ({ cost }) => costRank[cost],
  ({ channel }) => channels[channel].effort,
]

const dataRank: Record<CheckView['needsData'], number> = { no: 0, unknown: 1, yes: 2 }
const costRank: Record<CheckView['cost'], number> = { free: 0, unknown: 1, charged: 2 }

/** Checked by us, then the carrier's own page, then others. */
function howWellKnown({ verification, sources }: Ranked): number {
  if (verification.state === 'verified') return 0
  return sources.some(({ official }) => official) ? 1 : 2
}
