/** Renews the index: looks at every document that changed since it was last looked at, until none is left. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { hasOtherVersion } from './index-version'
import { rebuildWithin, type Tell } from './rebuild-index'
import { kinds } from './search-document'
import { searchDocuments } from './search-documents'
import { type IndexTransaction, replaceInIndex, writingIndex } from './write-index'

const atOnce = 200

/** Nothing is indexed yet, as after the migration that made the index. */
const everything = 'everything'

/** What the tag of one document begins with, where it is not the kind itself. */
const tagged = { country: 'country', carrier: 'carrier', check: 'balance-check', guide: 'guide' }

export async function renewIndex(payload: Payload, tell?: Tell) {
  while (await writingIndex(payload, (transaction) => renewSome(payload, transaction, tell)));
}

/** A change is forgotten in the transaction that takes it in, so that an interruption forgets nothing. */
async function renewSome(payload: Payload, transaction: IndexTransaction, tell?: Tell): Promise<boolean> {
  const { rows } = await transaction.execute<{ tag: string }>(sql`
    delete from search_changes
    where id in (select id from search_changes order by id limit ${atOnce})
    returning tag`)
  const tags = [...new Set(rows.map(({ tag }) => tag))]
  if (tags.includes(everything) || (await hasOtherVersion(transaction))) {
    await rebuildWithin(payload, transaction, tell)
    return true
  }
  for (const kind of kinds) {
    const ids = idsIn(tags, tagged[kind])
    if (ids.length === 0) continue
    await replaceInIndex(transaction, kind, ids, await searchDocuments(payload, kind, ids))
  }
  return rows.length > 0
}

function idsIn(tags: string[], name: string): number[] {
  return tags.flatMap((tag) => (tag.startsWith(`${name}:`) ? Number(tag.slice(name.length + 1)) : []))
}
