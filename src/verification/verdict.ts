/**
 * Verdict: what an entry in the log of verifications makes of its balance check. Nothing else changes a check's state,
 * day, person or due day.
 */
import { idOf } from '@/content/relations'
import type { BalanceCheck, Verification } from '@/payload-types'
import type { Judged } from './owned-by-verdicts'
import { dayAfter, daysUntilNextTry, daysUntilReview } from './review'

type Entry = Pick<Verification, 'outcome' | 'then' | 'by' | 'origin'> & { day: string }

/** `check` as it is after the entry's new value, if it has one. */
export function afterVerdict(entry: Entry, check: BalanceCheck): Partial<Judged> {
  const { day, by, outcome, then, origin } = entry
  const soon = dayAfter(day, daysUntilNextTry)
  if (outcome === 'could-not-check') return { due: soon }
  const looked = { ...undoubted(day), by: idOf(by) ?? null, day: origin === 'person' ? day : null }
  const review = dayAfter(day, daysUntilReview(check))
  if (outcome === 'sources-disagree') return { ...looked, state: 'disputed', due: review }
  if (outcome === 'correct' || then === 'corrected') return { ...looked, state: 'verified', due: review }
  if (then === 'retired') return { ...looked, state: 'retired', due: null }
  return { ...looked, state: 'reported', doubtedSince: day, doubtedBy: 'newsroom', due: soon }
}

/** Readers' reports begin anew: somebody of the newsroom has looked at what was said before `moment`. */
export function undoubted(moment: string): Partial<Judged> {
  return { doubtedSince: null, doubtedBy: null, doubtHeldSince: null, failures: null, reportsSince: moment }
}
