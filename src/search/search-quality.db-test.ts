/** The table of queries, asked on the starting content. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillWithStartingContent } from '@/importing/starting-content'
import { searchQuery } from '@/site/results/search-query'
import { type Language, languageCodes } from '@/translation/languages'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { queries } from '../../e2e/support/search-queries'
import { rebuildIndex } from './rebuild-index'

const newsroom = await ownNewsroom()
await fillWithStartingContent(newsroom.payload, () => {})
await rebuildIndex(newsroom.payload)

/** What came first instead of the expected result, in words. */
async function wrongIn(language: Language): Promise<string[]> {
  const wrong: string[] = []
  for (const [query, expected] of Object.entries(queries[language])) {
    const { results } = await searchQuery(newsroom.payload, language, query)
    const first = results[0]?.address.slice(`/${language}`.length) ?? ''
    if (!isMeant(first, expected))
      wrong.push(`${language} "${query}": ${first || 'nothing'}, not ${expected || 'nothing'}`)
  }
  return wrong
}

test('at least 95 of 100 queries have the expected result first, and no language is left behind', async () => {
  const all: string[] = []
  let asked = 0
  for (const language of languageCodes) {
    const wrong = await wrongIn(language)
    const number = Object.keys(queries[language]).length
    assert.ok(number >= 15, `${language} has ${number} queries only`)
    assert.ok(wrong.length <= number * 0.1, wrong.join('\n'))
    all.push(...wrong)
    asked += number
  }
  assert.ok(asked >= 300, `only ${asked} queries`)
  assert.ok(all.length <= asked * 0.05, all.join('\n'))
})

test('however a query is dressed, the same is found as for the plain one', async () => {
  const dressed: [Language, string, string][] = [
    ['zh-Hans', '祕魯', '秘鲁'],
    ['zh-Hans', '\u200b秘\u2060鲁\ufeff', '秘鲁'],
    ['en', '\u202aClaro\u202c Colom\u00adbia', 'Claro Colombia'],
    ['en', '*️⃣6️⃣1️⃣1️⃣#️⃣ claro', '*611# claro'],
    ['ar', '\u2066*٦١١#\u2069 claro', '*611# claro'],
    ['en', '＊６１１＃\u200e claro', '*611# claro'],
    ['ja', 'ﾄﾞｺﾓ', 'ドコモ'],
    ['ja', 'ト\u3099コモ\u200f', 'ドコモ'],
    ['en', '*๖๑๑# claro', '*611# claro'],
  ]
  for (const [language, typed, plain] of dressed) {
    const found = await searchQuery(newsroom.payload, language, typed)
    const expected = await searchQuery(newsroom.payload, language, plain)
    const addresses = ({ results }: typeof found) => results.map(({ address }) => address)
    assert.ok(expected.results.length > 0, plain)
    assert.deepEqual(addresses(found), addresses(expected), typed)
  }
})

function isMeant(first: string, expected: string): boolean {
  return expected.startsWith('*') ? first.endsWith(expected.slice(1)) : first === expected
}
