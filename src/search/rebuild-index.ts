/**
 * Rebuilds the whole index from the documents, in one transaction: readers search the old index until the new one is
 * complete, and a rebuild that ends half-way leaves the old one. Changes made meanwhile are taken in right after it.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { noteVersion } from './index-version'
import { type Kind, kinds } from './search-document'
import { searchDocuments } from './search-documents'
import { addToIndex, type IndexTransaction, writingIndex } from './write-index'

const atOnce = 100

/** Hears how many of how many documents are done; the rebuild waits for it. */
export type Tell = (done: number, of: number) => unknown

export function rebuildIndex(payload: Payload, tell: Tell = () => {}): Promise<void> {
  return writingIndex(payload, (transaction) => rebuildWithin(payload, transaction, tell))
}

export async function rebuildWithin(payload: Payload, transaction: IndexTransaction, tell: Tell = () => {}) {
  await transaction.execute(sql`delete from search_changes`)
  await transaction.execute(sql`delete from search_entries`)
  await transaction.execute(sql`delete from search_names`)
  await noteVersion(transaction)
  const all = await Promise.all(kinds.map(async (kind) => ({ kind, ids: await idsOf(payload, kind) })))
  const of = all.reduce((sum, { ids }) => sum + ids.length, 0)
  let done = 0
  for (const { kind, ids } of all) {
    for (let from = 0; from < ids.length; from += atOnce) {
      const some = ids.slice(from, from + atOnce)
      await addToIndex(transaction, await searchDocuments(payload, kind, some))
      done += some.length
      await tell(done, of)
    }
  }
}

const collections = {
  country: 'countries',
  carrier: 'carriers',
  check: 'balance-checks',
  guide: 'guides',
} as const

async function idsOf(payload: Payload, kind: Kind): Promise<number[]> {
  const collection = collections[kind]
  const { docs } = await payload.find({ collection, select: {}, depth: 0, pagination: false })
  return docs.map(({ id }) => id)
}
