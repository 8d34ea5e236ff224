/**
 * The order in which a reader wants checks: what still works, then what needs no data, then what is better known,
 * then what is free, then what takes the least effort. An old, disputed or doubted one never comes before a sound one.
 */
import type { CheckView } from './check-view'

/** What of a check decides its place. */
export type Ranked = Pick<CheckView, 'channel' | 'needsData' | 'cost' | 'sources' | 'verification'>

const effort = ['ussd', 'sms', 'call', 'app', 'web', 'messaging', 'store']

export function byUsefulness(a: Ranked, b: Ranked): number {
  return usefulness(a) - usefulness(b)
}

/** The same order as a number: less is better. Every rank has one digit. */
export function usefulness(check: Ranked): number {
  return Number(
    ranksOf(check)
      .map((rank) => Math.max(rank, 0))
      .join(''),
  )
}

/** Something speaks against it: it is old, sources disagree, or readers say that it fails. */
export function isDoubtful({
  verification: { state, stale, doubted },
}: Pick<CheckView, 'verification'>): boolean {
  return stale || doubted || state === 'disputed'
}

function ranksOf({ channel, needsData, cost, sources, verification }: Ranked): number[] {
  return [
    verification.state === 'retired' ? 1 : 0,
    isDoubtful({ verification }) ? 1 : 0,
    channel === 'store' ? 1 : 0,
    ['no', 'unknown', 'yes'].indexOf(needsData),
    verification.state === 'verified' ? 0 : sources.some(({ official }) => official) ? 1 : 2,
    ['free', 'unknown', 'charged'].indexOf(cost),
    effort.indexOf(channel),
  ]
}
