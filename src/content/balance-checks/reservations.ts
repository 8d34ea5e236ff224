/** Reservations: what speaks against a way. It is old, sources disagree, or it failed with readers or with us. */
import type { CheckView } from './check-view'

/** `year`: of the newest source with a date. */
export type Reservation = { kind: 'old'; year?: string } | { kind: 'disputed' } | { kind: 'doubted' }

export function reservationsOf(
  { state, sourceIsOld, doubted }: CheckView['verification'],
  sources: CheckView['sources'],
): Reservation[] {
  const reservations: (Reservation | false)[] = [
    sourceIsOld && { kind: 'old', year: newestYear(sources) },
    state === 'disputed' && { kind: 'disputed' },
    doubted && { kind: 'doubted' },
  ]
  return reservations.filter((reservation) => reservation !== false)
}

function newestYear(sources: CheckView['sources']): string | undefined {
  return sources
    .flatMap(({ published }) => published?.slice(0, 4) ?? [])
    .toSorted()
    .at(-1)
}
