/**
 * Delivered record: one document of the starting content, by the name that the files have for it, with fingerprints of
 * each of its pieces when it was taken last: as the file gave it, and as the newsroom then had it. What the newsroom
 * has otherwise was changed by people; a name without a document was deleted by them.
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { transactionOf } from '@/database'

export type DeliveredCollection = Extract<
  CollectionSlug,
  'countries' | 'carriers' | 'balance-checks' | 'glossary-terms' | 'guides'
>

/** `CO`, `CO/claro`, a check's key, a term, a guide's slug. */
export interface RecordName {
  collection: DeliveredCollection
  name: string
}

export type Taken = { given: string; stored: string }

/** `document`: null where it was gone before anything was noted. `pieces`: null where nobody noted them. */
export type Delivered = { document: number | null; pieces: Record<string, Taken> | null }

export type InTransaction = Pick<PayloadRequest, 'payload' | 'transactionID'>

export async function findDelivered(
  { collection, name }: RecordName,
  within: InTransaction,
): Promise<Delivered | undefined> {
  const database = await transactionOf(within)
  const { rows } = await database.execute<Delivered>(sql`
    select document_id as document, pieces from delivered_records
    where collection = ${collection} and name = ${name}`)
  return rows[0]
}

/** Pieces that are not named keep what is noted of them. */
export async function noteDelivered(
  { collection, name }: RecordName,
  document: number,
  pieces: Record<string, Taken>,
  within: InTransaction,
) {
  const database = await transactionOf(within)
  await database.execute(sql`
    insert into delivered_records as noted (collection, name, document_id, pieces)
    values (${collection}, ${name}, ${document}, ${JSON.stringify(pieces)}::jsonb)
    on conflict (collection, name) do update set
      document_id = excluded.document_id, pieces = coalesce(noted.pieces, '{}') || excluded.pieces`)
}

/** All that people have not deleted. */
export async function stillThere(within: InTransaction): Promise<RecordName[]> {
  const database = await transactionOf(within)
  const { rows } = await database.execute<{ collection: DeliveredCollection; name: string }>(sql`
    select collection, name from delivered_records
    join (
      select 'countries' as kind, id from countries
      union all select 'carriers', id from carriers
      union all select 'balance-checks', id from balance_checks
      union all select 'glossary-terms', id from glossary_terms
      union all select 'guides', id from guides) documents
    on documents.kind = collection and documents.id = document_id
    order by collection, name`)
  return rows
}
