/**
 * Doubt: readers say, one after the other, that a balance check does not work. The rule is about the newest reports
 * since somebody of the newsroom last checked; older ones say nothing about today.
 */

/** So many readers in a row, with nobody between them for whom it worked. */
export const doubtingRun = 3
export const daysThatCount = 90
/** Fewer reports than this say too little to be shown to readers. */
export const fewestShown = 5

const dayInMs = 86_400_000

/** From when on a report counts: the window of days, or the last verification if that was later. */
export function countedSince(now: Date, lastVerified?: string | null): Date {
  const window = new Date(now.getTime() - daysThatCount * dayInMs)
  const verified = lastVerified ? new Date(lastVerified) : window
  return verified > window ? verified : window
}

/** `newestFirst`: whether it worked, for the reports that count. */
export function isDoubted(newestFirst: boolean[]): boolean {
  const run = newestFirst.slice(0, doubtingRun)
  return run.length === doubtingRun && run.every((worked) => !worked)
}
