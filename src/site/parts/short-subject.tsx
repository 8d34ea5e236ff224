/** What to dial, write to or open, where there is one line for it. */
import { channels } from '@/content/balance-checks/channels'
import type { CheckView } from '@/content/balance-checks/check-view'
import { Digits } from './digits'

type Short = Pick<CheckView, 'channel' | 'subject' | 'numberShown'>

export function ShortSubject({ check }: { check: Short }) {
  const text = shortSubject(check)
  return <b>{dialled(check) ? <Digits text={text} /> : <bdi>{text}</bdi>}</b>
}

export function shortSubject({ channel, subject, numberShown }: Short): string {
  return (channel === 'call' && numberShown) || subject
}

export function dialled({ channel }: Pick<CheckView, 'channel'>): boolean {
  return channels[channel].digits
}
