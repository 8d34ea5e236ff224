/**
 * Last change: when the text that readers get of a guide last became another one, in each language. Payload has one
 * date for all languages, which moves when any of them is published; programs are told the true one.
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, Payload } from 'payload'
import { transactionOf } from '@/database'
import type { Language } from '@/translation/languages'

/** Publishing the same text again changes nothing. */
export const rememberLastChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  const database = await transactionOf(req)
  await database.execute(sql`
    insert into guide_changes (guide_id, language, digest, changed_at)
    select g.id, l._locale, md5(jsonb_build_array(g.slug, l.title, l.summary, l.body)::text), now()
    from guides g join guides_locales l on l._parent_id = g.id
    where g.id = ${doc.id} and l._status = 'published'
    on conflict (guide_id, language) do update set digest = excluded.digest, changed_at = excluded.changed_at
    where guide_changes.digest <> excluded.digest`)
  return doc
}

export type LastChange = (guide: { id: number; updatedAt: string }, language: Language) => string

/** For every guide, or for one. */
export async function lastChanges({ db }: Payload, only?: number): Promise<LastChange> {
  const { rows } = await db.drizzle.execute(sql`
    select guide_id || ' ' || language as text,
      to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as moment
    from guide_changes
    where (${only ?? null}::integer is null or guide_id = ${only ?? null})
      and changed_at between '0001-01-01' and '9999-12-31'`)
  const moments = new Map(rows.map(({ text, moment }) => [text, String(moment)]))
  return ({ id, updatedAt }, language) => moments.get(`${id} ${language}`) ?? updatedAt
}
