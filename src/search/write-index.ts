/** Writes the index. Everything that writes it takes turns, whichever instance or command it is. */
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Kind, SearchDocument } from './search-document'
import { deletionForms } from './typo-tolerance'

export type IndexTransaction = Parameters<Parameters<PostgresAdapter['drizzle']['transaction']>[0]>[0]

/** "srch", in bytes. */
const lock = 0x73726368

/**
 * One writer at a time, from its first look at the documents until its commit: so the later writer has always seen
 * the later state, and two instances never do the same work.
 */
export function writingIndex<Result>(
  payload: Payload,
  write: (transaction: IndexTransaction) => Promise<Result>,
): Promise<Result> {
  return payload.db.drizzle.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${lock})`)
    return write(transaction)
  })
}

/** The documents' entries and names become exactly these; a document without any is gone from the index. */
export async function replaceInIndex(
  transaction: IndexTransaction,
  kind: Kind,
  documents: number[],
  indexed: SearchDocument[],
) {
  const these = sql`kind = ${kind} and document = any(${sql.param(documents)}::int[])`
  await transaction.execute(sql`delete from search_entries where ${these}`)
  await transaction.execute(sql`delete from search_names where ${these}`)
  await addToIndex(transaction, indexed)
}

/** Rows travel as one JSON text: a statement takes no more than 65,535 parameters. */
export async function addToIndex(transaction: IndexTransaction, indexed: SearchDocument[]) {
  const rows = indexed.flatMap(({ kind, document, rows }) => rows.map((row) => ({ kind, document, ...row })))
  const names = indexed.flatMap(({ kind, document, names }) =>
    names.map(({ key, rank }) => ({ kind, document, name: key, rank, near: deletionForms(key) })),
  )
  await transaction.execute(sql`
    insert into search_entries (kind, document, language, country, carrier, usefulness, shown, words)
    select kind, document, language, country, carrier, usefulness, shown, words::tsvector
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as entry (kind text, document int, language text,
      country int, carrier int, usefulness int, shown jsonb, words text)`)
  await transaction.execute(sql`
    insert into search_names (name, kind, document, rank, near)
    select name, kind, document, rank, near
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as entry (name text, kind text, document int,
      rank smallint, near text[])`)
}
