/**
 * Quickest checks: the best two that need no data, or the best one there is. A doubtful one never stands beside a
 * sound one, nor the way to a shop beside anything.
 */
import { isDoubtful } from '@/content/balance-checks/check-order'
import type { CheckView } from '@/content/balance-checks/check-view'

type Judged = Pick<CheckView, 'channel' | 'needsData' | 'verification'>

/** `checks` with the most useful first. */
export function quickestChecks<Check extends Judged>(checks: Check[]): Check[] {
  const [first, second] = checks.filter(({ needsData }) => needsData === 'no')
  if (!first) return checks.slice(0, 1)
  const both = second && second.channel !== 'store' && isDoubtful(first) === isDoubtful(second)
  return both ? [first, second] : [first]
}
