/**
 * A carrier that moves to another country, or gets another entry in its known-wrong list, is refused while one of
 * its balance checks uses a number that would then be dangerous: first that check has to be corrected.
 */
import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/content/relations'
import type { Carrier } from '@/payload-types'
import { badRequest } from '@/people/messages'
import { panelText } from '@/text/panel'
import { dangerOf } from '../balance-checks/danger'

export const refuseDangerousChange: CollectionBeforeChangeHook<Carrier> = async ({
  data,
  originalDoc,
  req,
}) => {
  const country = idOf(data.country)
  if (!originalDoc?.id || country === undefined) return data
  const place = await req.payload.findByID({ collection: 'countries', id: country, depth: 0, req })
  const { docs } = await req.payload.find({
    collection: 'balance-checks',
    where: { carrier: { equals: originalDoc.id } },
    depth: 0,
    pagination: false,
    req,
  })
  const line = { name: data.name ?? originalDoc.name, knownWrong: data.knownWrong }
  const keys = docs.filter((check) => dangerOf(check, line, place)).map(({ key }) => key)
  if (keys.length === 0) return data
  const list = keys.join(', ')
  throw badRequest(req, panelText('danger.inUse', { list }))
}
