/** Writes the index: rows for what a document is found by, and rows for its names. */
import { sql } from '@payloadcms/db-postgres'
import type { transactionOf } from '@/database'
import { collectionOf, type Kind, type SearchDocument } from './search-document'
import { deletionForms } from './typo-tolerance'

export type IndexTransaction = Awaited<ReturnType<typeof transactionOf>>

/**
 * The locks that a save of these documents takes too (`saving/document-lock.ts`): who reads a document after this, and
 * writes what search knows of it, never overwrites what a save that was under way has written.
 */
export async function lockDocuments(transaction: IndexTransaction, kind: Kind, ids: number[]) {
  const ordered = ids.toSorted((one, other) => one - other)
  await transaction.execute(sql`
    select pg_advisory_xact_lock(hashtext(${collectionOf[kind]}), id)
    from unnest(${sql.param(ordered)}::int[]) with ordinality as one (id, place) order by place`)
}

/** The documents' rows and names become exactly these; a document without any is gone from the index. */
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
