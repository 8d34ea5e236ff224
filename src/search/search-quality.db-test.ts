/** The table of queries, asked on the starting content. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fillWithStartingContent } from '@/importing/starting-content'
import { searchQuery } from '@/site/results/search-query'
import { languageCodes } from '@/translation/languages'
import { type FreshNewsroom, freshNewsroom } from '../../e2e/support/fresh-database'
import { queries } from '../../e2e/support/search-queries'
import { rebuildIndex } from './rebuild-index'

let newsroom: FreshNewsroom
before(async () => {
  newsroom = await freshNewsroom()
  await fillWithStartingContent(newsroom.payload, () => {})
  await rebuildIndex(newsroom.payload)
})
after(() => newsroom.close())

test('at least 95 of 100 queries have the expected result first', async () => {
  const wrong: string[] = []
  let parsed = 0
  for (const language of languageCodes) {
    for (const [query, expected] of Object.entries(queries[language])) {
      const { results } = await searchQuery(newsroom.payload, language, query)
      const first = results[0]?.address.slice(`/${language}`.length) ?? ''
      parsed += 1
      if (!isMeant(first, expected))
        wrong.push(`${language} "${query}": ${first || 'nothing'}, not ${expected || 'nothing'}`)
    }
  }
  assert.ok(parsed >= 60)
  assert.ok(wrong.length <= parsed * 0.05, wrong.join('\n'))
})

function isMeant(first: string, expected: string): boolean {
  return expected.startsWith('*') ? first.endsWith(expected.slice(1)) : first === expected
}
