/**
 * Texts: every sentence that readers get from the newsroom, asked of its tables directly: those of countries, carriers,
 * checks, pictures and guides, of a guide what is live and what is being written. A text of many parts (rich text) is
 * its JSON.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/database'
import type { OwnCollection } from '@/people/access'
import type { Language } from '@/translation/languages'

export type StoredText = {
  collection: Extract<OwnCollection, 'countries' | 'carriers' | 'balance-checks' | 'media' | 'guides'>
  document: number
  language: Language
  field: string
  text: string
}

type SQL = ReturnType<typeof sql>

const plain = (table: string, collection: StoredText['collection'], columns: Record<string, string>): SQL[] =>
  Object.entries(columns).map(
    ([column, field]) => sql`
      select ${collection}::text as collection, _parent_id::int as document, _locale::text as language,
        ${field}::text as field, ${sql.identifier(column)} as text from ${sql.identifier(table)}`,
  )

const knownWrong = (column: string) => sql`
  select 'carriers', row._parent_id::int, words._locale::text, ${`knownWrong.${column}`}::text,
    ${sql.identifier(column)} from carriers_known_wrong_locales words
  join carriers_known_wrong row on row.id = words._parent_id`

const live = (column: string) => sql`
  select 'guides', _parent_id::int, _locale::text, ${column}::text, ${sql.identifier(column)}::text
  from guides_locales where _status = 'published'`

const draft = (column: string) => sql`
  select 'guides', version.parent_id::int, words._locale::text, ${column}::text,
    ${sql.identifier(`version_${column}`)}::text
  from _guides_v_locales words join _guides_v version on version.id = words._parent_id and version.latest`

const all = sql.join(
  [
    ...plain('countries_locales', 'countries', { summary: 'summary' }),
    ...plain('carriers_locales', 'carriers', { note: 'note', gone_reason: 'gone.reason' }),
    knownWrong('claim'),
    knownWrong('truth'),
    ...plain('balance_checks_locales', 'balance-checks', {
      steps: 'steps',
      sample_reply_meaning: 'sampleReplyMeaning',
      cost_note: 'costNote',
      place: 'place',
      verification_note: 'verification.note',
    }),
    ...plain('media_locales', 'media', { alt: 'alt' }),
    ...['title', 'summary', 'body'].flatMap((column) => [live(column), draft(column)]),
  ],
  sql` union `,
)

/** Texts with any of these words in them, as they are written. */
export async function textsWith(words: string[], database: Database): Promise<StoredText[]> {
  if (words.length === 0) return []
  const { rows } = await database.execute<StoredText>(sql`
    select * from (${all}) texts
    where exists (select from unnest(${sql.param(words)}::text[]) word where strpos(text, word) > 0)
    order by collection, document, field, language`)
  return rows
}

/** Texts about a country, with the titles of their documents: its own, and those of its carriers, checks and guides. */
export async function textsOfCountry(country: number, database: Database) {
  const { rows } = await database.execute<StoredText & { title: string }>(sql`
    with documents as (
      select 'countries' as kind, id, slug as title from countries where id = ${country}
      union all select 'carriers', id, name from carriers where country_id = ${country}
      union all select 'balance-checks', checks.id, checks.title from balance_checks checks
        join carriers on carriers.id = checks.carrier_id where carriers.country_id = ${country}
      union all select 'guides', id, coalesce(slug, '#' || id) from guides where country_id = ${country})
    select texts.*, documents.title from (${all}) texts
    join documents on documents.kind = texts.collection and documents.id = texts.document
    where texts.text is not null
    order by collection, document, field, language`)
  return rows
}

/** Texts that refer to a check, by its key or in an inline block. */
export async function textsNaming({ id, key }: { id: number; key: string }, database: Database) {
  const [byKey, guides] = await Promise.all([
    textsWith([`{check:${key}}`, `{check:${key}.`], database),
    database.execute<{ id: number }>(sql`
      select _parent_id as id from guides_locales
      where jsonb_path_exists(body, ${`$.**.balanceCheck ? (@ == ${id})`}::jsonpath)`),
  ])
  return { texts: byKey, guides: guides.rows.map((row) => row.id) }
}
