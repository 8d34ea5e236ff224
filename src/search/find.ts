/**
 * Finds what a reader means, best first: the carrier or country that the query names (a carrier narrowed by a
 * country beside it), or the code that it types; then what belongs to a named country; names that go on from the
 * query; and words.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Language } from '@/translation/languages'
import { disambiguate } from './disambiguate'
import { namesBeginning } from './find-names'
import { findWords } from './find-words'
import { interpretQuery } from './interpret-query'
import type { ParsedQuery } from './parse-query'
import { type DocumentRef, Ranking } from './ranking'

const besideNames = 5
const code = /^[\d+*#]+$/

export async function find(
  payload: Payload,
  parsed: ParsedQuery,
  language: Language,
  most: number,
): Promise<Ranking> {
  const ranking = new Ranking()
  if (!parsed.key) return ranking
  const { parts, words } = await interpretQuery(payload, parsed, language)
  for (const equal of disambiguate(parts)) ranking.add(equal)
  const countries = idsOf('country', ranking)
  const carriers = idsOf('carrier', ranking)
  const scope = carriers.length > 0 ? { carriers } : { countries }
  if (words.length > 0) {
    ranking.add(await findWords(payload, words, language, scope, ranking.size > 0 ? besideNames : most))
  }
  if (countries.length > 0 && carriers.length === 0) {
    ranking.add(await belongingTo(payload, 'guide', countries, language, besideNames))
    ranking.add(await belongingTo(payload, 'carrier', countries, language, most))
  }
  if (ranking.size < besideNames && words.length === 0 && !code.test(parsed.key)) {
    ranking.add((await namesBeginning(payload, [parsed.key], language)).slice(0, besideNames))
  }
  return ranking
}

function idsOf(kind: DocumentRef['kind'], ranking: Ranking): number[] {
  return ranking.all.flatMap((ref) => (ref.kind === kind ? ref.document : []))
}

async function belongingTo(
  { db }: Payload,
  kind: DocumentRef['kind'],
  countries: number[],
  language: Language,
  limit: number,
): Promise<DocumentRef[]> {
  const { rows } = await db.drizzle.execute<DocumentRef>(sql`
    select kind, document from search_entries
    where kind = ${kind} and language = ${language} and country = any(${sql.param(countries)}::int[])
    limit ${limit}`)
  return rows
}
