/** A balance check that would endanger or mislead readers is refused, with the reason beside the field. */
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { idOf } from '@/content/relations'
import type { BalanceCheck } from '@/payload-types'
import { messageFor } from '@/people/messages'
import { defaultLanguage } from '@/translation/languages'
import { dangerOf } from './danger'

export const refuseDangerousCheck: CollectionBeforeChangeHook<BalanceCheck> = async ({
  data,
  originalDoc,
  req,
}) => {
  const check = { ...originalDoc, ...data }
  const id = idOf(check.carrier)
  if (id === undefined) return data
  // A request of its own: populating in English through this one would make it write in English (Payload 18246).
  const { transactionID } = req
  const carrier = await req.payload.findByID({
    collection: 'carriers',
    id,
    depth: 1,
    locale: defaultLanguage,
    req: { transactionID },
  })
  const country = typeof carrier.country === 'object' ? carrier.country : undefined
  const danger = dangerOf(check, carrier, country)
  if (!danger) return data
  const errors = [{ path: danger.field, message: messageFor(req, danger.message) }]
  throw new ValidationError({ collection: 'balance-checks', errors, req })
}
