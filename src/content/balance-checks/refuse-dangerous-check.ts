/** A balance check that would endanger or mislead readers is refused, with the reason beside the field. */
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { idOf } from '@/content/relations'
import type { BalanceCheck } from '@/payload-types'
import { messageFor } from '@/people/messages'
import { defaultLanguage } from '@/translation/languages'
import { emergencyLines } from '../countries/emergency-lines'
import { dangersOf, refusal } from './check-dangers'
import { knownWrongIn } from './known-wrong'

export const refuseDangerousCheck: CollectionBeforeChangeHook<BalanceCheck> = async ({
  data,
  originalDoc,
  req,
}) => {
  const check = { ...originalDoc, ...data }
  const id = idOf(check.carrier)
  if (id === undefined) return data
  // A request of its own: populating in English through this one would make it write in English (Payload 18246).
  const { payload, transactionID } = req
  const carrier = await payload.findByID({
    collection: 'carriers',
    id,
    depth: 0,
    locale: defaultLanguage,
    req: { transactionID },
  })
  const world = await emergencyLines(req)
  const country = world.find((one) => one.id === idOf(carrier.country))
  const [danger] = dangersOf(check, country, world)
  const refused =
    danger?.level === 'refuse'
      ? { field: danger.field, message: refusal(danger) }
      : knownWrongIn(check, carrier, country?.callingCode)
  if (!refused) return data
  const errors = [{ path: refused.field, message: messageFor(req, refused.message) }]
  throw new ValidationError({ collection: 'balance-checks', errors, req })
}
