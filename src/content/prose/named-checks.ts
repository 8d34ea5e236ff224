/** Reads the checks that texts name, as readers get them. */
import type { Payload, PayloadRequest } from 'payload'
import { isBag } from '@/requests/bag'
import type { NamedCheck } from './references'

export async function namedChecks(
  payload: Payload,
  { keys, ids }: { keys: string[]; ids: number[] },
  transactionID?: PayloadRequest['transactionID'],
): Promise<NamedCheck[]> {
  const { docs } = await payload.find({
    collection: 'balance-checks',
    where: { or: [{ key: { in: keys } }, { id: { in: ids } }] },
    select: {
      ...{ key: true, carrier: true, channel: true, code: true, number: true, numberShown: true },
      ...{ keyword: true, app: true, url: true, verification: { state: true, doubtedSince: true } },
    },
    populate: { carriers: { name: true } },
    depth: 1,
    pagination: false,
    ...(transactionID === undefined ? {} : { req: { transactionID } }),
  })
  return docs.map(({ carrier, ...check }) => ({
    ...check,
    carrierName: isBag(carrier) && typeof carrier.name === 'string' ? carrier.name : '',
  }))
}
