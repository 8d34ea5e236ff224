/** What to dial, write to or open, where there is one line for it. */
import { channels } from '@/content/balance-checks/channels'
import type { CheckView } from '@/content/balance-checks/check-view'
import { Digits } from './digits'

type Short = Pick<CheckView, 'channel' | 'shown'>

export function ShortSubject({ check }: { check: Short }) {
  return <b>{dialled(check) ? <Digits text={check.shown} /> : <bdi translate="no">{check.shown}</bdi>}</b>
}

export function dialled({ channel }: Pick<CheckView, 'channel'>): boolean {
  return channels[channel].digits
}
