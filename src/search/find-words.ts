/**
 * Looks words up in everything that readers of a language can open; first what has all of them. When nothing has,
 * any of them are enough where a name has said already where to look; everywhere, the better part of them.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Language } from '@/translation/languages'
import type { Piece } from './fold'
import type { DocumentRef } from './ranking'
import type { Kind } from './search-document'
import { queryFor, queryForMost } from './tsvector'

/** Nothing = everywhere; otherwise what belongs to one of these carriers, or to one of these countries. */
export type SearchScope = { carriers?: number[]; countries?: number[] }

/** Of one kind alone, or where the words stand in titles and names. */
export type SearchLimits = { kind?: Kind; inTitles?: boolean }

/** What has all of the words, and nothing else. */
export async function findAllWords(
  payload: Payload,
  pieces: Piece[],
  language: Language,
  scope: SearchScope,
  limits: SearchLimits & { limit: number },
): Promise<DocumentRef[]> {
  const all = queryFor(pieces, language, true)
  return all ? matching(payload, all, all, language, scope, limits.limit, limits) : []
}

/** So many matches are ranked; of a word that half of all documents have, any are as good. */
const mostRanked = 300

export async function findWords(
  payload: Payload,
  pieces: Piece[],
  language: Language,
  scope: SearchScope,
  limit: number,
): Promise<DocumentRef[]> {
  const all = queryFor(pieces, language, true)
  const any = queryFor(pieces, language, false)
  if (!all || !any) return []
  const withAll = await matching(payload, all, any, language, scope, limit)
  const fewer = isEverywhere(scope) ? queryForMost(pieces, language) : any
  return withAll.length > 0 || !fewer || fewer === all
    ? withAll
    : matching(payload, fewer, any, language, scope, limit)
}

function isEverywhere({ carriers = [], countries = [] }: SearchScope): boolean {
  return carriers.length === 0 && countries.length === 0
}

/** The words hold the language, so no other is found. Ranked by `rank`; the words of a title count more. */
async function matching(
  { db }: Payload,
  query: string,
  rank: string,
  language: Language,
  scope: SearchScope,
  limit: number,
  { kind, inTitles }: SearchLimits = {},
): Promise<DocumentRef[]> {
  const ofKind = kind ? sql`and kind = ${kind}` : sql``
  const titled = inTitles ? sql`and ts_filter(words, '{a}') @@ ${query}::tsquery` : sql``
  const { rows } = await db.drizzle.execute<DocumentRef>(sql`
    select kind, document from (
      select kind, document, words from search_entries entry
      where words @@ ${query}::tsquery ${narrowed(scope, language)} ${ofKind} ${titled}
      limit ${mostRanked}
    ) found
    order by ts_rank(words, ${rank}::tsquery) desc, kind desc, document
    limit ${limit}`)
  return rows
}

function narrowed({ carriers = [], countries = [] }: SearchScope, language: Language) {
  if (carriers.length > 0) return sql`and carrier = any(${sql.param(carriers)}::int[])`
  if (countries.length === 0) return sql``
  const these = sql`country = any(${sql.param(countries)}::int[])`
  return sql`and (${these} or carrier in (
    select document from search_entries where kind = 'carrier' and language = ${language} and ${these}))`
}
