/** Renews the index: looks at every document that changed since it was last looked at, until none is left. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { searched } from '@/publishing/announce'
import { indexedDocuments, kindOf } from './indexed-documents'
import { rebuildWithin, type Tell } from './rebuild-index'
import { type IndexTransaction, replaceInIndex, writingIndex } from './write-index'

const atOnce = 200

/** `everything`: nothing is indexed yet, as after the migration that made the index. */
type Change = { collection: string; document: number | null }

export async function renewIndex(payload: Payload, tell?: Tell) {
  while (await writingIndex(payload, (transaction) => renewSome(payload, transaction, tell)));
}

/** What was changed is forgotten in the transaction that renews it, so that an interruption forgets nothing. */
async function renewSome(payload: Payload, transaction: IndexTransaction, tell?: Tell): Promise<boolean> {
  const { rows } = await transaction.execute<Change>(sql`
    delete from search_changes
    where id in (select id from search_changes order by id limit ${atOnce})
    returning collection, document`)
  if (rows.some(({ collection }) => collection === 'everything')) {
    await rebuildWithin(payload, transaction, tell)
    return true
  }
  for (const collection of searched) {
    const ids = documentsOf(rows, collection)
    if (ids.length === 0) continue
    await replaceInIndex(transaction, kindOf[collection], ids, await indexedDocuments(payload, collection, ids))
  }
  return rows.length > 0
}

function documentsOf(changes: Change[], collection: string): number[] {
  const ids = changes.flatMap((change) => (change.collection === collection ? (change.document ?? []) : []))
  return [...new Set(ids)]
}
