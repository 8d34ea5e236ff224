/** Search page: what was found for a query; the countries, when there is nothing to show. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addresses } from '@/addresses'
import { find } from '@/search/find'
import { parseQuery } from '@/search/parse-query'
import { type Result, resultsAt } from '@/search/results'
import type { ShownCountry } from '@/search/search-document'
import { byNameIn } from '@/text/formats'
import type { Language } from '@/translation/languages'

export type CountryLink = { name: string; address: string }

export type SearchView = { language: Language; query: string; results: Result[]; countries: CountryLink[] }

const mostResults = 12

export async function searchQuery(
  payload: Payload,
  language: Language,
  typed: string | null,
): Promise<SearchView> {
  const query = parseQuery(typed)
  const ranking = await find(payload, query, language, mostResults)
  const results = await resultsAt(payload, ranking, language, mostResults)
  const countries = results.length === 0 ? await everyCountry(payload, language) : []
  return { language, query: query.text, results, countries }
}

async function everyCountry({ db }: Payload, language: Language): Promise<CountryLink[]> {
  const { rows } = await db.drizzle.execute<{ shown: ShownCountry }>(
    sql`select shown from search_entries where kind = 'country' and language = ${language}`,
  )
  return rows
    .filter(({ shown }) => typeof shown.name === 'string' && typeof shown.slug === 'string')
    .map(({ shown: { name, slug } }) => ({ name, address: addresses.country(language, slug) }))
    .sort(byNameIn(language, ({ name }) => name))
}
