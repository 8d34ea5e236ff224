/**
 * Doubt: readers say that a balance check does not work. The newsroom sees every run of such reports at once; readers
 * are told when the run is long enough and comes from more than one place and day, unless so many checks fall into
 * doubt together that somebody may be behind it. Why: docs/decisions/0015-verdicts-and-doubts.md
 */

export const daysThatCount = 90
/** Fewer reports than this say too little to be shown to readers. */
export const fewestShown = 5

/**
 * The newest reports in a row that say "did not work", since the last verdict and within the days that count. `hours`:
 * between the first and the last of them.
 */
export type Run = { reports: number; networks: number; days: number; hours: number }

/** The hours: a minute before midnight and a minute after it are one visit on two days. */
const enough: Run = { reports: 3, networks: 2, days: 2, hours: 12 }

export function tellsReaders(run: Run): boolean {
  const { reports, networks, days, hours } = enough
  return run.reports >= reports && run.networks >= networks && run.days >= days && run.hours >= hours
}

/** Checks that readers' reports put into doubt within the last 24 hours, of how many; `held`: not told to readers. */
export type Fallen = { ofCountry: number; country: number; ofAll: number; all: number; held: number }

const brake = { country: 0.05, all: 0.02 }

/** So many have fallen already that further ones wait for a person. */
export function brakeHolds({ ofCountry, country, ofAll, all }: Fallen): boolean {
  return ofCountry > brake.country * country || ofAll > brake.all * all
}

const dayInMs = 86_400_000

/** From when on a report counts: the window of days, or `since` if that was later. */
export function countedSince(now: Date, since?: string | null): Date {
  const window = new Date(now.getTime() - daysThatCount * dayInMs)
  const later = since ? new Date(since) : window
  return later > window ? later : window
}
