/**
 * A balance check that would endanger or mislead readers is refused, with the reason beside the field. What may be taken
 * for an emergency line is asked about once, and the answer is kept.
 */
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { idOf } from '@/content/relations'
import type { BalanceCheck } from '@/payload-types'
import { messageFor } from '@/people/messages'
import { signedIn } from '@/people/rights'
import { type Message, panelText } from '@/text/panel'
import { defaultLanguage } from '@/translation/languages'
import { emergencyLines } from '../countries/emergency-lines'
import { dangersOf, questionAbout, refusal } from './check-dangers'
import { confirmedIn } from './danger-confirmed'
import { dialledAtAll } from './dialled-by-check'
import { knownWrongIn } from './known-wrong'

const ofAnswer = panelText('balanceCheck.dangerConfirmed.dialled.label')

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
  const dangers = dangersOf(check, country, world)
  const [danger] = dangers
  if (danger?.level === 'refuse') refuse(danger.field, refusal(danger))
  // One that is retired and one that is known to be wrong warn of the same.
  const isRetired = check.verification?.state === 'retired'
  const wrong = isRetired ? undefined : knownWrongIn(check, carrier, country?.callingCode)
  if (wrong) refuse(wrong.field, wrong.message)
  const dangerConfirmed = confirmedIn({
    dialled: dialledAtAll(check),
    question: questionAbout(check, dangers),
    before: originalDoc?.dangerConfirmed,
    sent: check.dangerConfirmed,
    person: signedIn(req)?.id,
  })
  if ('en' in dangerConfirmed) refuse('dangerConfirmed.dialled', dangerConfirmed, ofAnswer)
  return { ...data, dangerConfirmed }

  /** `label`: only of a field inside another one, which has no name by its path. */
  function refuse(path: string, message: Message, label?: Message): never {
    const errors = [{ path, message: messageFor(req, message), label: label && messageFor(req, label) }]
    throw new ValidationError({ collection: 'balance-checks', errors, req })
  }
}
