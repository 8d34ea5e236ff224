/**
 * Finds what a reader means, best first: the carrier or country that the query names (a carrier narrowed by a
 * country beside it), or the code that it types; then what belongs to a named country; names that go on from the
 * query; and words.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Language } from '@/translation/languages'
import { agreed } from './agreement'
import type { Asked } from './asked'
import { namesBeginning } from './find-names'
import { findWords } from './find-words'
import { Places, type Ref } from './places'
import { understand } from './understand'

const besideNames = 5
const code = /^[\d+*#]+$/

export async function find(
  payload: Payload,
  asked: Asked,
  language: Language,
  most: number,
): Promise<Places> {
  const places = new Places()
  if (!asked.key) return places
  const { parts, left } = await understand(payload, asked, language)
  for (const equal of agreed(parts)) places.add(equal)
  const countries = idsOf('country', places)
  const carriers = idsOf('carrier', places)
  const within = carriers.length > 0 ? { carriers } : { countries }
  if (left.length > 0) {
    places.add(await findWords(payload, left, language, within, places.size > 0 ? besideNames : most))
  }
  if (countries.length > 0 && carriers.length === 0) {
    places.add(await belongingTo(payload, 'guide', countries, language, besideNames))
    places.add(await belongingTo(payload, 'carrier', countries, language, most))
  }
  if (places.size < besideNames && left.length === 0 && !code.test(asked.key)) {
    places.add((await namesBeginning(payload, [asked.key], language)).slice(0, besideNames))
  }
  return places
}

function idsOf(kind: Ref['kind'], places: Places): number[] {
  return places.all.flatMap((ref) => (ref.kind === kind ? ref.document : []))
}

async function belongingTo(
  { db }: Payload,
  kind: Ref['kind'],
  countries: number[],
  language: Language,
  limit: number,
): Promise<Ref[]> {
  const { rows } = await db.drizzle.execute<Ref>(sql`
    select kind, document from search_entries
    where kind = ${kind} and language = ${language} and country = any(${sql.param(countries)}::int[])
    limit ${limit}`)
  return rows
}
