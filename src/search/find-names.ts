/** Looks names up: as typed, as the beginning of a name, and as a name with a typing error. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { travelEsimsCode } from '@/content/countries/travel-esims'
import type { Language } from '@/translation/languages'
import type { Kind, Rank } from './search-document'
import { deletionForms, isTypoOf } from './typo-tolerance'

/** A document that has a name for which `typed` may stand. Checks and carriers say where they belong. */
export type Hit = {
  typed: string
  name: string
  rank: Rank
  kind: Kind
  document: number
  country: number | null
  carrier: number | null
}

const mostHits = 200
const afterEveryCharacter = '\u{10ffff}'

export async function namesExactly(payload: Payload, keys: string[], language: Language): Promise<Hit[]> {
  return hits(
    payload,
    language,
    sql`select name as typed, * from search_names where name = any(${sql.param(keys)}::text[])
      order by rank limit ${mostHits}`,
  )
}

/** Names that go on after one of the keys; the shortest first. */
export async function namesBeginning(payload: Payload, keys: string[], language: Language): Promise<Hit[]> {
  return hits(
    payload,
    language,
    sql`select key as typed, begun.* from unnest(${sql.param(keys)}::text[]) key, lateral (
      select * from search_names
      where name > key collate "C" and name < key || ${afterEveryCharacter} collate "C"
      order by name limit ${mostHits}) begun`,
  )
}

export async function namesWithTypo(payload: Payload, keys: string[], language: Language): Promise<Hit[]> {
  const forms = keys.map((key) => ({ key, near: deletionForms(key) })).filter(({ near }) => near.length > 0)
  if (forms.length === 0) return []
  const found = await hits(
    payload,
    language,
    sql`select form.key as typed, names.* from jsonb_to_recordset(${JSON.stringify(forms)}::jsonb)
      as form (key text, near text[]), lateral (
      select * from search_names where search_names.near && form.near limit ${mostHits}) names`,
  )
  return found.filter(({ typed, name }) => isTypoOf(typed, name))
}

/** Where carriers stand that belong to no country: they are used in every one. */
export async function travelEsimsAmong({ db }: Payload): Promise<number | undefined> {
  const { rows } = await db.drizzle.execute<{ document: number }>(
    sql`select document from search_names where kind = 'country' and name = ${travelEsimsCode.toLowerCase()}`,
  )
  return rows[0]?.document
}

async function hits({ db }: Payload, language: Language, named: ReturnType<typeof sql>): Promise<Hit[]> {
  const { rows } = await db.drizzle.execute<Hit>(sql`
    select named.typed, named.name, named.rank, named.kind, named.document, entry.carrier,
      coalesce(entry.country, carrier.country) as country
    from (${named}) named
    join search_entries entry on entry.kind = named.kind and entry.document = named.document
      and entry.language = ${language}
    left join search_entries carrier on carrier.kind = 'carrier' and carrier.document = entry.carrier
      and carrier.language = ${language}
    order by named.rank, length(named.name)`)
  return rows
}
