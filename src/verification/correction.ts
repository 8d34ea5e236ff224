/**
 * Correction: the new values that an entry "wrong, then corrected" gives its check. No database here; the panel reads it
 * too.
 */
import type { ChannelField } from '@/content/balance-checks/channels'
import type { BalanceCheck } from '@/payload-types'
import { isEmpty } from '@/saving/fingerprint'

/** What a correction may change, by the names that they have in the check. */
export const newValues = [
  'code',
  'number',
  'numberShown',
  'keyword',
  'app',
  'url',
] as const satisfies ChannelField[]

type NewValues = Partial<Pick<BalanceCheck, (typeof newValues)[number]>>

/** A number that is another one now is no longer shown in the old one's groups. */
export function correctionIn(entry: NewValues): NewValues {
  const given = newValues.filter((name) => !isEmpty(entry[name]))
  const values: NewValues = Object.fromEntries(given.map((name) => [name, entry[name]]))
  return values.number ? { numberShown: null, ...values } : values
}
