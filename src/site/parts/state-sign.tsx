/** How well something is known, as a small drawing; the words stand beside it or are its name. */
import type { BalanceCheck } from '@/payload-types'

type State = BalanceCheck['verification']['state']

const paths: Record<State, string> = {
  reported: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14',
  verified: 'M4 13l5 5L20 6',
  disputed: 'M5 9h14M5 15h14M16 4L8 20',
  retired: 'M6 6l12 12M18 6L6 18',
}

export function StateSign({ state, name }: { state: State; name?: string }) {
  return (
    <svg viewBox="0 0 24 24" role={name && 'img'} aria-label={name} aria-hidden={!name || undefined}>
      <path d={paths[state]} />
    </svg>
  )
}
