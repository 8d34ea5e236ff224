/**
 * Conflict: a text that somebody typed while somebody else changed the same field. What is there stays; this one
 * waits on the server for its writer, who chooses one of both, today or on another device.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { transactionOf } from '@/database'
import { signedIn } from '@/people/rights'
import type { SentBase } from './base'
import { fieldAt, rowsIn, type Values, valuesIn } from './fields'
import { sameValue } from './fingerprint'
import type { Conflict } from './merge'

/** `id`: by which its writer chooses. */
export type OpenConflict = Conflict & { id: number }

export type Place = { collection: SanitizedCollectionConfig; id: number | string; req: PayloadRequest }

/** A conflict of a field that all languages share stands in every one of them. */
const everyLanguage = ''

/** What goes on being typed in one form, on one value, takes its own place; any other text stands beside it. */
export async function setAside(conflicts: Conflict[], { form, fingerprints }: SentBase, place: Place) {
  const person = signedIn(place.req)
  if (!person || conflicts.length === 0) return
  const { collection, id, req } = place
  const database = await transactionOf(req)
  for (const { path, value } of conflicts) {
    const typedOn = `${form} ${fingerprints[path] ?? ''}`
    await database.execute(sql`
      insert into conflicts (person_id, collection, document_id, language, path, typed_on, value)
      values (${person.id}, ${collection.slug}, ${Number(id)}, ${languageOf(path, place)}, ${path}, ${typedOn},
        ${JSON.stringify(value ?? null)}::jsonb)
      on conflict (person_id, collection, document_id, language, path, typed_on)
      do update set value = excluded.value, set_aside_at = now()`)
  }
}

/** The person's own conflicts in this document and language. */
export async function findConflicts({ collection, id, req }: Place): Promise<OpenConflict[]> {
  const person = signedIn(req)
  if (!person) return []
  const database = await transactionOf(req)
  const { rows } = await database.execute<OpenConflict>(sql`
    select id, path, value from conflicts
    where person_id = ${person.id} and collection = ${collection.slug} and document_id = ${Number(id)}
      and language in (${everyLanguage}, ${String(req.locale)})
    order by id`)
  return rows.map(({ id, path, value }) => ({ id, path, value }))
}

/** Those that are still to be settled: one is settled when the document says what its writer wanted. */
export async function conflictsAfterSave(merged: Values, place: Place): Promise<OpenConflict[]> {
  const open: OpenConflict[] = []
  for (const conflict of await findConflicts(place)) {
    const settled = sameValue(valueAt(merged, conflict.path), conflict.value)
    if (settled) await settleConflict(conflict.id, place)
    else open.push(conflict)
  }
  return open
}

export async function settleConflict(conflict: number, { collection, id, req }: Place) {
  const person = signedIn(req)
  if (!person) return
  const database = await transactionOf(req)
  await database.execute(sql`
    delete from conflicts where id = ${conflict} and person_id = ${person.id}
      and collection = ${collection.slug} and document_id = ${Number(id)}`)
}

export async function forgetConflicts({ collection, id, req }: Place) {
  const database = await transactionOf(req)
  await database.execute(
    sql`delete from conflicts where collection = ${collection.slug} and document_id = ${Number(id)}`,
  )
}

function languageOf(path: string, { collection, req }: Place): string {
  return fieldAt(collection.fields, path)?.localized ? String(req.locale) : everyLanguage
}

function valueAt(values: Values, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        Array.isArray(value) ? rowsIn(value).find(({ id }) => String(id) === part) : valuesIn(value)[part],
      values,
    )
}
