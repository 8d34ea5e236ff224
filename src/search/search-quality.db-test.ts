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

function isMeant(first: string, expected: string): boolean {
  return expected.startsWith('*') ? first.endsWith(expected.slice(1)) : first === expected
}
