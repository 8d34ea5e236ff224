/**
 * What a balance check leads readers to dial, to text or to open. A field of another channel is shown to nobody, so it
 * leads nowhere. The panel reads it too.
 */
import type { BalanceCheck } from '@/payload-types'
import { dialForm, dialledByAddress } from '../dialled'
import { type ChannelField, hasField } from './channels'
import type { Dialled } from './danger'

type DialledField = Extract<ChannelField, 'code' | 'number' | 'numberShown' | 'keyword' | 'url'>
export type CheckDials = Partial<Pick<BalanceCheck, 'channel' | DialledField>>

export function dialledBy(check: CheckDials): (Dialled & { field: DialledField })[] {
  const { channel } = check
  const called = channel === 'call' ? 'dial' : 'text'
  const kinds = {
    code: 'dial',
    keyword: 'keyword',
    number: called,
    numberShown: called,
    url: 'address',
  } as const
  const fields = ['code', 'keyword', 'number', 'numberShown', 'url'] as const
  return fields.flatMap((field) => {
    const text = check[field]
    return text && hasField(channel, field) ? [{ field, kind: kinds[field], text }] : []
  })
}

/** All of it in dial form, as one text (`SALDO → 2525`): what a person confirms, so that any other is asked about anew. */
export function dialledAtAll(check: CheckDials): string {
  const forms = dialledBy(check).flatMap(({ kind, text }) =>
    (kind === 'address' ? dialledByAddress(text) : [text]).map(dialForm),
  )
  return [...new Set(forms)].filter(Boolean).join(' → ')
}
