/** Review: when somebody should look at a balance check again. One table; the shortest rule that applies counts. */
import type { Channel } from '@/content/balance-checks/channels'
import type { BalanceCheck } from '@/payload-types'

type Reviewed = Pick<BalanceCheck, 'key' | 'channel'> & {
  sources: Pick<BalanceCheck['sources'][number], 'kind'>[]
}

/** Days between two looks. Codes last for years; apps, sites and shops are rebuilt. */
export const reviewDays: Record<Channel, number> = {
  ussd: 180,
  sms: 180,
  call: 180,
  app: 120,
  web: 120,
  store: 120,
  messaging: 120,
}

/** Where nothing but third parties says so. */
export const thirdPartyDays = 60
/** What could not be checked is tried again soon. */
export const daysUntilNextTry = 14

/** Of the days: what is verified on one day does not all fall due on one day. */
const scatter = 0.1
const dayInMs = 86_400_000

/** Whole days, 10 % more or less by the key: the same for one check each time. */
export function daysUntilReview({ key, channel, sources }: Reviewed): number {
  const byThirdParties = sources.every(({ kind }) => kind !== 'official')
  const days = Math.min(reviewDays[channel], byThirdParties ? thirdPartyDays : Number.POSITIVE_INFINITY)
  return Math.round(days * (1 + scatter * offset(key)))
}

/** So many days after a moment, both in ISO 8601. */
export function dayAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * dayInMs).toISOString()
}

/** A number from -1 to 1 that follows from the text alone and spreads evenly (FNV-1a). */
function offset(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return (hash % 2001) / 1000 - 1
}
