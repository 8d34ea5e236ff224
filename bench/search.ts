/**
 * Search: how long the server takes for a search, from the request to the last byte of the page, among 100,000
 * documents in each language. Half of the queries are carriers and their countries, half are words of the texts.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { searchAddress } from '@/addresses'
import { addToIndex } from '@/search/write-index'
import { type Language, languageCodes } from '@/translation/languages'
import { median, percentile } from './distribution'
import type { Figure } from './figure'
import { type Random, randomFrom, wordIn } from './generated-words'
import { startInstance } from './instance'
import { carrierAndCountry, documentAt } from './search-documents'
import type { OpenTestbed } from './testbed'
import { visit } from './visit'

const documents = 100_000
const atOnce = 250
const limitMs = 50
const perLanguage = 30
const warmUp = 60

const lengths = {
  '1 character': (word: string) => beginning(word, 1),
  '2 characters': (word: string) => beginning(word, 2),
  '4 characters': (word: string) => beginning(word, 4),
  'two words': (one: string, other: string) => `${one} ${other}`,
}

export async function search(openTestbed: OpenTestbed): Promise<Figure[]> {
  const { payload } = await openTestbed()
  await fill(payload)
  const { address, stop } = await startInstance()
  const figures: Figure[] = []
  const ask = async (language: Language, query: string) =>
    (await visit(address + searchAddress(language, query))).ms
  for (let count = 0; count < warmUp; count += 1) await ask('en', wordIn('en', randomFrom(count)))
  for (const [length, query] of Object.entries(lengths)) {
    const times: number[] = []
    for (const language of languageCodes) {
      const random = randomFrom(length.length * 1_000 + language.length)
      for (let count = 0; count < perLanguage; count += 1) {
        const [one, other] = count % 2 === 0 ? carrierAndCountry(random) : twoWords(language, random)
        times.push(await ask(language, query(one, other)))
      }
    }
    figures.push(figureOf(length, times))
  }
  await stop()
  return figures
}

/** Without its words' index until all are there: that is how a large table is filled. */
async function fill(payload: Payload) {
  const { drizzle } = payload.db
  await drizzle.execute(sql`drop index search_entries_words_idx`)
  for (let from = 0; from < documents; from += atOnce) {
    const some = Array.from({ length: atOnce }, (_, index) => documentAt(from + index))
    await drizzle.transaction((transaction) => addToIndex(transaction, some))
    if (from % 10_000 === 0) console.error(`bench: search: ${from} of ${documents} documents`)
  }
  await drizzle.transaction(async (transaction) => {
    await transaction.execute(sql`set local maintenance_work_mem = '1GB'`)
    await transaction.execute(
      sql`create index search_entries_words_idx on search_entries using gin (words) with (fastupdate = off)`,
    )
  })
  await drizzle.execute(sql`vacuum analyze search_entries`)
  await drizzle.execute(sql`vacuum analyze search_names`)
}

/** Each long enough to take four characters from. */
function twoWords(language: Language, random: Random): [string, string] {
  const long = (word: string) => (word.length < 4 ? word + wordIn(language, random) : word)
  return [long(wordIn(language, random)), long(wordIn(language, random))]
}

function beginning(word: string, length: number): string {
  return [...word].slice(0, length).join('')
}

function figureOf(length: string, times: number[]): Figure {
  const late = percentile(times, 95)
  return {
    measure: `Search: ${length}`,
    limit: `≤ ${limitMs} ms at the 95th percentile`,
    measured: `median ${median(times).toFixed(1)} ms, 95th percentile ${late.toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
    withinLimit: late <= limitMs,
    how: `${times.length} queries one after the other over HTTP, ${documents.toLocaleString('en')} generated documents in each of ${languageCodes.length} languages`,
  }
}
