/**
 * Search page: what was found for a query, or that it is not known; the countries, when there is nothing to show. A code
 * that carriers of several countries have is shown country by country.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addresses } from '@/addresses'
import { find } from '@/search/find'
import { parseQuery } from '@/search/parse-query'
import { type Result, resultsAt } from '@/search/results'
import type { ShownCountry } from '@/search/search-document'
import { byNameIn } from '@/text/formats'
import type { Language } from '@/translation/languages'

/** Of a carrier, `country` says where it is. */
export type CountryLink = { name: string; address: string; country?: string }
export type ResultsOfCountry = CountryLink & { results: Result[] }

export type SearchView = {
  language: Language
  query: string
  results: Result[]
  /** Instead of some of the results: those for one code in several countries. */
  byCountry: ResultsOfCountry[]
  /** What is not known, as typed, and for what: countries by their names, or carriers as typed. */
  unknown?: { names: string[]; countries: string[]; carriers: string[] }
  /** Carriers of that name elsewhere. */
  alike: CountryLink[]
  /** The query is a question that a country or a carrier answers. */
  needsHelp: boolean
  countries: CountryLink[]
}

const mostResults = 12
/** One line each, where one code is known in many countries. */
const mostOfOneCode = 40

export async function searchQuery(
  payload: Payload,
  language: Language,
  typed: string | null,
): Promise<SearchView> {
  const query = parseQuery(typed)
  const { ranking, alike, unknown, needsHelp } = await find(payload, query, language, mostResults)
  const found = await resultsAt(payload, ranking, language, mostOfOneCode)
  const { results, byCountry } = countryByCountry(found, language)
  const others = await resultsAt(payload, alike, language, mostResults)
  const nothing = (results.length === 0 && byCountry.length === 0) || needsHelp
  const offered = nothing || unknown ? await everyCountry(payload, language) : []
  return {
    language,
    query: query.text,
    results,
    byCountry,
    unknown: unknown && {
      names: unknown.names,
      carriers: unknown.carriers ?? [],
      countries: offered.flatMap(({ id, name }) => (unknown.countries.includes(id) ? name : [])),
    },
    alike: others.flatMap((result) => nameOf(result) ?? []),
    needsHelp,
    countries: nothing ? offered : [],
  }
}

/** The checks of a code, when they are of several countries, each by the name of its country. */
function countryByCountry(found: Result[], language: Language) {
  const checks = found.filter(({ kind }) => kind === 'check')
  const places = new Map(checks.map(({ country, countryAddress }) => [countryAddress, country]))
  const carriers = new Set(found.filter(({ kind }) => kind === 'carrier').map(({ country }) => country))
  if (places.size < 2 || carriers.size > 0) return { results: found.slice(0, mostResults), byCountry: [] }
  const byCountry = [...places]
    .map(([address, name]) => ({
      name,
      address,
      results: checks.filter(({ countryAddress }) => countryAddress === address),
    }))
    .sort(byNameIn(language, ({ name }) => name))
  return { results: found.filter((result) => !checks.includes(result)).slice(0, mostResults), byCountry }
}

function nameOf(result: Result): CountryLink | undefined {
  if (result.kind !== 'carrier') return undefined
  return { name: result.carrier.name, country: result.country, address: result.address }
}

async function everyCountry({ db }: Payload, language: Language): Promise<(CountryLink & { id: number })[]> {
  const { rows } = await db.drizzle.execute<{ id: number; shown: ShownCountry }>(
    sql`select document as id, shown from search_entries where kind = 'country' and language = ${language}`,
  )
  return rows
    .filter(({ shown }) => typeof shown.name === 'string' && typeof shown.slug === 'string')
    .map(({ id, shown: { name, slug } }) => ({ id, name, address: addresses.country(language, slug) }))
    .sort(byNameIn(language, ({ name }) => name))
}
