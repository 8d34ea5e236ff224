/**
 * Rebuilds the whole index from the documents, some at a time, each lot in a transaction of its own: readers search
 * meanwhile, and saves go on. A rebuild that ends half-way has not noted its version and is begun again.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { transactionOf } from '@/database'
import { inTransaction } from '@/importing/transaction'
import { indexVersion, indexVersionKey } from './index-version'
import { collectionOf, type Kind, kinds } from './search-document'
import { searchDocuments } from './search-documents'
import { lockDocuments, replaceInIndex } from './write-index'

const atOnce = 100

/** Hears how many of how many documents are done; the rebuild waits for it. */
export type Tell = (done: number, of: number) => unknown

export async function rebuildIndex(payload: Payload, tell: Tell = () => {}) {
  const all = await Promise.all(kinds.map(async (kind) => ({ kind, ids: await idsOf(payload, kind) })))
  const of = all.reduce((sum, { ids }) => sum + ids.length, 0)
  let done = 0
  for (const { kind, ids } of all) {
    for (let from = 0; from < ids.length; from += atOnce) {
      const some = ids.slice(from, from + atOnce)
      await rebuildSome(payload, kind, some)
      done += some.length
      await tell(done, of)
    }
    await removeGone(payload, kind)
  }
  await payload.kv.set(indexVersionKey, indexVersion)
}

async function idsOf(payload: Payload, kind: Kind): Promise<number[]> {
  const collection = collectionOf[kind]
  const { docs } = await payload.find({ collection, select: {}, depth: 0, pagination: false })
  return docs.map(({ id }) => id)
}

async function rebuildSome(payload: Payload, kind: Kind, ids: number[]) {
  await inTransaction(payload, async (current) => {
    const { transactionID } = current()
    const transaction = await transactionOf({ payload, transactionID })
    await lockDocuments(transaction, kind, ids)
    await replaceInIndex(transaction, kind, ids, await searchDocuments(payload, kind, ids, transactionID))
  })
}

/** Rows of documents that are no longer there. */
async function removeGone({ db }: Payload, kind: Kind) {
  const there = sql.identifier(collectionOf[kind].replaceAll('-', '_'))
  for (const table of ['search_entries', 'search_names'])
    await db.drizzle.execute(
      sql`delete from ${sql.identifier(table)} where kind = ${kind} and document not in (select id from ${there})`,
    )
}
