/**
 * As filled in: what a document said when the newsroom was filled, read from its versions. For newsrooms that were filled
 * before it was noted what is delivered.
 */
import type { Values } from '@/saving/fields'
import type { DeliveredCollection, InTransaction } from './delivered-records'

/** Filling saves a document within moments after it is made; nobody is signed in yet. */
const moments = 60_000

/** Its texts in all languages; undefined where that version is gone. */
export async function asFilledIn(
  collection: DeliveredCollection,
  id: number,
  createdAt: unknown,
  { payload, transactionID }: InTransaction,
): Promise<Values | undefined> {
  const { docs } = await payload.db.findVersions<Values>({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { updatedAt: { less_than: new Date(Date.parse(String(createdAt)) + moments).toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req: { transactionID },
  })
  return docs[0]?.version
}
