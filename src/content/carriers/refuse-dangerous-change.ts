/**
 * A carrier that moves to another country, or gets another entry in its known-wrong list, is refused while one of
 * its balance checks uses a number that would then be dangerous: first that check has to be corrected.
 */
import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/content/relations'
import type { Carrier } from '@/payload-types'
import { badRequest } from '@/people/messages'
import { panelText } from '@/text/panel'
import { dangersOf } from '../balance-checks/check-dangers'
import { knownWrongIn } from '../balance-checks/known-wrong'
import { emergencyLines } from '../countries/emergency-lines'

export const refuseDangerousChange: CollectionBeforeChangeHook<Carrier> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc?.id) return data
  const carrier = { ...originalDoc, ...data }
  const world = await emergencyLines(req)
  const country = world.find(({ id }) => id === idOf(carrier.country))
  const { docs } = await req.payload.find({
    collection: 'balance-checks',
    where: { carrier: { equals: originalDoc.id } },
    depth: 0,
    pagination: false,
    req,
  })
  const keys = docs
    .filter(
      (check) =>
        dangersOf(check, country)[0]?.level === 'refuse' ||
        (check.verification.state !== 'retired' && knownWrongIn(check, carrier, country?.callingCode)),
    )
    .map(({ key }) => key)
  if (keys.length === 0) return data
  const list = keys.join(', ')
  throw badRequest(req, panelText('danger.inUse', { list }))
}
