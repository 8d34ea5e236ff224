/**
 * Finds what a reader means, best first: the carrier or country that the query names (a carrier narrowed by a
 * country beside it), or the code that it types; then what belongs to a named country; names that go on from the
 * query; and words. What is named and not known is said to be unknown, and nothing else is found in its place.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Language } from '@/translation/languages'
import { agree, disambiguate } from './disambiguate'
import { type Hit, namesBeginning, travelEsimsAmong } from './find-names'
import { findAllWords, findWords } from './find-words'
import { isHelpWordIn } from './help-words'
import { type Interpretation, interpretQuery } from './interpret-query'
import type { ParsedQuery, QueryPiece } from './parse-query'
import { type DocumentRef, Ranking } from './ranking'
import { asTyped, unknownNames } from './unknown-words'

const besideNames = 5
const code = /^[\d+*#]+$/

export type Finding = {
  ranking: Ranking
  /** Carriers that have the unknown name elsewhere, or are spoken of with it: by name, because they are no answer. */
  alike: Ranking
  /** Names that we do not know, as typed, and for what: countries (documents), or carriers, as typed. */
  unknown?: { names: string[]; countries: number[]; carriers?: string[] }
  /** The query asks for something that is no place and no carrier. */
  needsHelp: boolean
}

export async function find(
  payload: Payload,
  parsed: ParsedQuery,
  language: Language,
  most: number,
): Promise<Finding> {
  const ranking = new Ranking()
  const nothing = { ranking, alike: new Ranking(), needsHelp: false }
  if (!parsed.key) return nothing
  const query = withoutOrdinary(await interpretQuery(payload, parsed, language), parsed, language)
  const { countries, elsewhere, here } = await partsByPlace(payload, query.parts)
  const names = await unfamiliar(payload, unknownNames(query.words, parsed), parsed, language)
  if (elsewhere.length > 0) {
    const finding = await notFoundThere(payload, { countries, elsewhere, here }, language)
    return { ...finding, unknown: { names: elsewhere.map((part) => partAsTyped(part, parsed)), countries } }
  }
  const codes = codesOfOthers(query.parts)
  if (codes.length > 0) {
    const carriers = query.parts.filter((part) => !codes.includes(part))
    for (const equal of disambiguate(carriers)) ranking.add(equal)
    const typed = (part: Hit[]) => partAsTyped(part, parsed)
    return { ...nothing, unknown: { names: codes.map(typed), countries, carriers: carriers.map(typed) } }
  }
  if (names.length > 0 && !(await areFound(payload, names.flat(), query, countries, language))) {
    const finding = await unknown(payload, names.flat(), query, countries, language)
    return { ...finding, unknown: { names: names.map((name) => asTyped(name, parsed.text)), countries } }
  }
  if (query.parts.length === 0 && code.test(parsed.key)) {
    return { ...nothing, unknown: { names: [parsed.text], countries } }
  }
  if (query.parts.length === 0 && names.length === 0) {
    ranking.add(await findAllWords(payload, query.words, language, {}, { kind: 'guide', limit: besideNames }))
    return { ...nothing, needsHelp: true }
  }
  await addFound(payload, ranking, parsed, query, language, most)
  return nothing
}

/** `is the hotspot free` does not ask for the carrier Free; beside its country, `free france`, it does. */
function withoutOrdinary(query: Interpretation, { pieces }: ParsedQuery, language: Language): Interpretation {
  const isName = (part: Hit[]) =>
    !isHelpWordIn(part[0]?.typed ?? '', language) ||
    query.parts.some((other) => other !== part && agree([part, other]))
  return pieces.length > 2 ? { ...query, parts: query.parts.filter(isName) } : query
}

/** In a whole question a word that our guides have is an ordinary one, although we did not think of it. */
async function unfamiliar(
  payload: Payload,
  names: QueryPiece[][],
  { pieces, text }: ParsedQuery,
  language: Language,
): Promise<QueryPiece[][]> {
  const isQuestion = pieces.length - names.flat().length >= 3
  if (!isQuestion) return names
  const found = await Promise.all(
    names.map((name) => findAllWords(payload, name, language, {}, { limit: 1, kind: 'guide' })),
  )
  return names.filter((name, index) => found[index]?.length === 0 || /\p{Lu}/u.test(asTyped(name, text)))
}

/** Which parts name a country, and which of the others name something that is not in any of those countries. */
async function partsByPlace(payload: Payload, parts: Hit[][]) {
  const places = parts.filter((part) => part.some(({ kind }) => kind === 'country'))
  const others = parts.filter((part) => !places.includes(part))
  const countries = [
    ...new Set(places.flat().flatMap(({ kind, document }) => (kind === 'country' ? document : []))),
  ]
  if (countries.length === 0 || others.length === 0) return { countries, elsewhere: [], here: parts }
  const inPlace = new Set<number | null | undefined>([...countries, await travelEsimsAmong(payload)])
  const elsewhere = others.filter((part) => !part.some(({ country }) => inPlace.has(country)))
  return { countries, elsewhere, here: parts.filter((part) => !elsewhere.includes(part)) }
}

/** `lebara germany`, where Lebara is a name in other countries: the country, and the others by name. */
async function notFoundThere(
  payload: Payload,
  { countries, elsewhere, here }: Awaited<ReturnType<typeof partsByPlace>>,
  language: Language,
) {
  const ranking = new Ranking()
  const alike = new Ranking()
  for (const equal of disambiguate(here)) ranking.add(equal)
  ranking.add(await belongingTo(payload, 'guide', countries, language, besideNames))
  alike.add(elsewhere.flat().filter(({ kind }) => kind === 'carrier'))
  return { ranking, alike, needsHelp: false }
}

/** `*100# claro`, where no Claro has that code: whose it is elsewhere is no answer. */
function codesOfOthers(parts: Hit[][]): Hit[][] {
  const carriers = parts.filter((part) => part.some(({ kind }) => kind === 'carrier'))
  if (carriers.length === 0) return []
  return parts.filter(
    (part) =>
      part.every(({ kind }) => kind === 'check') && !carriers.some((carrier) => agree([part, carrier])),
  )
}

/** What was typed for a part. */
function partAsTyped([hit]: Hit[], { spans, pieces, text }: ParsedQuery): string {
  const span = spans.find(({ key }) => key === hit?.typed)
  return span ? asTyped(pieces.slice(span.from, span.to), text) : (hit?.typed ?? '')
}

/**
 * Words beside a carrier are read in what is said of that carrier; beside a country, or alone, they count where they
 * stand in a title or a name: that somebody else is spoken of with them is no answer.
 */
async function areFound(
  payload: Payload,
  words: QueryPiece[],
  { parts }: Interpretation,
  countries: number[],
  language: Language,
): Promise<boolean> {
  const carriers = [...new Set(parts.flat().flatMap(({ carrier }) => carrier ?? []))]
  const places = new Set(parts.flat().map(({ country }) => country))
  if (carriers.length > 0 && (places.size === 1 || countries.length > 0)) return true
  const scope = carriers.length > 0 ? { carriers } : { countries }
  const limits = { inTitles: carriers.length === 0, limit: 1 }
  return (await findAllWords(payload, words, language, scope, limits)).length > 0
}

/** The country that was named, guides that speak of the unknown, and who else may be meant, by name. */
async function unknown(
  payload: Payload,
  words: QueryPiece[],
  { parts }: Interpretation,
  countries: number[],
  language: Language,
) {
  const ranking = new Ranking()
  const alike = new Ranking()
  ranking.add(countries.map((document) => ({ kind: 'country', document })))
  if (countries.length > 0) ranking.add(await belongingTo(payload, 'guide', countries, language, besideNames))
  else ranking.add(await findAllWords(payload, words, language, {}, { kind: 'guide', limit: besideNames }))
  alike.add(parts.flat().filter(({ kind }) => kind === 'carrier'))
  const scope = { countries }
  alike.add(await findAllWords(payload, words, language, scope, { kind: 'carrier', limit: besideNames }))
  return { ranking, alike, needsHelp: false }
}

async function addFound(
  payload: Payload,
  ranking: Ranking,
  parsed: ParsedQuery,
  { parts, words }: Interpretation,
  language: Language,
  most: number,
) {
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
