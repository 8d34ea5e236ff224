/**
 * Owned by verdicts: state, day, person and due day of a balance check, and what is known of its doubts, follow from
 * the log of verifications and from readers' reports. Whoever sends another value is refused by the field's name, at
 * every door, our own code included.
 */
import { APIError, type CollectionBeforeChangeHook, type FieldAccess, type PayloadRequest } from 'payload'
import { dialledAtAll } from '@/content/balance-checks/dialled-by-check'
import { idOf } from '@/content/relations'
import type { BalanceCheck } from '@/payload-types'
import { messageFor } from '@/people/messages'
import { signedIn } from '@/people/rights'
import { sameValue } from '@/saving/fingerprint'
import { panelText } from '@/text/panel'

type State = BalanceCheck['verification']
/** What only a verdict, or a rule about readers' reports, writes. */
export type Judged = Omit<State, 'stale' | 'note'>

declare module 'payload' {
  interface RequestContext {
    /** What a verdict, or lifting a doubt, writes into the check that this request saves. */
    verdict?: Partial<Judged>
  }
}

/** A check that nobody has looked at. */
const untouched: { [Name in keyof Judged]-?: Judged[Name] } = {
  state: 'reported',
  day: null,
  by: null,
  due: null,
  doubtedSince: null,
  doubtedBy: null,
  doubtHeldSince: null,
  failures: null,
  reportsSince: null,
}

/** Names of these fields within the group. */
export const judgedFields = Object.keys(untouched)

const nobody: FieldAccess = () => false
const staff: FieldAccess = ({ req }) => signedIn(req) !== undefined

const owned = (name: string) => panelText('balanceCheck.verification.owned', { name })

/** What these fields have in common; some are for the newsroom alone. */
export const byVerdict = { access: { create: nobody, update: nobody }, custom: { denied: owned } }
export const byVerdictForStaff = { ...byVerdict, access: { ...byVerdict.access, read: staff } }

export const ownedByVerdicts: CollectionBeforeChangeHook<BalanceCheck> = ({ data, originalDoc, req }) => {
  const sent: Record<string, unknown> = { ...data.verification }
  const before = { ...untouched, ...originalDoc?.verification }
  const stored: Record<string, unknown> = before
  for (const name of judgedFields)
    if (sent[name] !== undefined && !sameMoment(sent[name], stored[name])) throw refused(name, req)
  const { stale, note } = data.verification ?? {}
  const known = originalDoc && isAnother(originalDoc, { ...originalDoc, ...data }) ? untouched : before
  const { state = 'reported', ...judged } = { ...known, ...req.context.verdict }
  return { ...data, verification: { ...judged, state, stale, note } }
}

/** Verified is one value: whoever enters another one has not tried it. Without a verdict it is reported again. */
function isAnother(before: BalanceCheck, now: BalanceCheck): boolean {
  return before.verification.state === 'verified' && triedAs(before) !== triedAs(now)
}

function triedAs(check: BalanceCheck): string {
  const { carrier, channel, app, url } = check
  return JSON.stringify([idOf(carrier), channel, dialledAtAll(check), app || null, url || null])
}

/** A day is sent in several ways. */
function sameMoment(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string' && Date.parse(one) === Date.parse(other))
    return true
  return sameValue(one, other)
}

function refused(name: string, req: PayloadRequest): APIError {
  const message = messageFor(req, owned(name))
  return new APIError(message, 403, { errors: [{ path: `verification.${name}`, message }] }, true)
}
