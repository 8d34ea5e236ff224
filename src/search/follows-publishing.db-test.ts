/** The index follows what readers can open, in each language, and nothing else. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { inTransaction } from '@/importing/transaction'
import type { Guide } from '@/payload-types'
import { searchQuery } from '@/site/results/search-query'
import type { Language } from '@/translation/languages'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { prose, sampleCheck, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'
import { rebuildIndex } from './rebuild-index'

const newsroom = await ownNewsroom()

async function found(query: string, language: Language = 'en'): Promise<string[]> {
  const { results } = await searchQuery(newsroom.payload, language, query)
  return results.map(({ address }) => address)
}

const written = (word: string) => ({ title: `About ${word}`, summary: word, body: prose(`${word} 残高確認`) })

function update(id: number, locale: Language, data: Partial<Guide>) {
  return newsroom.payload.update({ collection: 'guides', id, locale, data })
}

test('a guide is found in the languages in which it is published, from its publication to its end', async () => {
  const { country } = await sampleFacts(newsroom.payload)
  const slug = 'kangaroo'
  const { id } = await newsroom.payload.create({
    collection: 'guides',
    locale: 'en',
    draft: true,
    data: { ...sampleGuide(country), ...written('kangaroo'), slug },
  })
  assert.deepEqual(await found('kangaroo'), [])
  await update(id, 'en', { _status: 'published' })
  assert.deepEqual(await found('kangaroo'), ['/en/guides/kangaroo'])
  await update(id, 'ja', written('walabi'))
  assert.deepEqual([await found('walabi', 'ja'), await found('kangaroo', 'ja')], [[], []])
  await update(id, 'ja', { _status: 'published' })
  assert.deepEqual(await found('walabi', 'ja'), ['/ja/guides/kangaroo'])
  assert.deepEqual(await found('残高', 'ja'), ['/ja/guides/kangaroo'])
  await update(id, 'en', { _status: 'draft' })
  assert.deepEqual([await found('kangaroo'), await found('walabi', 'ja')], [[], ['/ja/guides/kangaroo']])
  await newsroom.payload.delete({ collection: 'guides', id })
  assert.deepEqual(await found('walabi', 'ja'), [])
})

test('a newer draft of a published guide is not found, and its published text still is', async () => {
  const { country } = await sampleFacts(newsroom.payload)
  const data = { ...sampleGuide(country), ...written('emu'), slug: 'emu', _status: 'published' as const }
  const { id } = await newsroom.payload.create({ collection: 'guides', locale: 'en', data })
  const draft = { ...written('cassowary'), slug: 'cassowary' }
  await newsroom.payload.update({ collection: 'guides', id, locale: 'en', draft: true, data: draft })
  assert.deepEqual([await found('cassowary'), await found('emu')], [[], ['/en/guides/emu']])
  await rebuildIndex(newsroom.payload)
  assert.deepEqual([await found('cassowary'), await found('emu')], [[], ['/en/guides/emu']])
})

test('names, codes and addresses follow their documents, also where they belong to another', async () => {
  const { payload } = newsroom
  const { country, carrier } = await sampleFacts(
    payload,
    { name: 'Wallonia', slug: 'w' },
    { name: 'Wombat', slug: 'o' },
  )
  const check = await payload.create({
    collection: 'balance-checks',
    data: sampleCheck(carrier, { code: '*7531#', key: 'c' }),
  })
  assert.deepEqual(await found('wombat'), ['/en/w/o'])
  assert.deepEqual(await found('*7531#'), ['/en/w/o#c'])
  await payload.update({ collection: 'countries', id: country, data: { name: 'Tasmania', slug: 't' } })
  assert.deepEqual([await found('wallonia'), await found('wombat tasmania')], [[], ['/en/t/o', '/en/t']])
  await payload.update({ collection: 'carriers', id: carrier, data: { name: 'Quokka', slug: 'q' } })
  assert.deepEqual([await found('wombat'), await found('quokka')], [[], ['/en/t/q']])
  await payload.update({ collection: 'balance-checks', id: check.id, data: { code: '*7532#' } })
  assert.deepEqual([await found('*7531#'), await found('7532')], [[], ['/en/t/q#c']])
  await payload.delete({ collection: 'balance-checks', id: check.id })
  await payload.delete({ collection: 'carriers', id: carrier })
  await payload.delete({ collection: 'countries', id: country })
  assert.deepEqual([await found('quokka'), await found('tasmania'), await found('*7532#')], [[], [], []])
})

test('what was rolled back was never there', async () => {
  const undone = inTransaction(newsroom.payload, async (within) => {
    const data = { name: 'Numbat', slug: 'numbat', code: 'QN', callingCode: '+990' }
    await newsroom.payload.create({ collection: 'countries', data, req: within() })
    throw new Error('changed my mind')
  })
  await assert.rejects(undone, /changed my mind/)
  assert.deepEqual(await found('numbat'), [])
})

test('a rebuild that ends half-way leaves the old index, and readers search it meanwhile', async () => {
  await sampleFacts(newsroom.payload, { name: 'Possum', slug: 'possum' })
  const before = await found('possum')
  assert.equal(before[0], '/en/possum')
  const killed = rebuildIndex(newsroom.payload, async () => {
    const { results } = await searchQuery(newsroom.payload, 'en', 'possum')
    assert.deepEqual(
      results.map(({ address }) => address),
      before,
    )
    throw new Error('killed')
  })
  await assert.rejects(killed, /killed/)
  assert.deepEqual(await found('possum'), before)
})

test('a rebuild takes away what no document says any more', async () => {
  const { payload } = newsroom
  const { country } = await sampleFacts(payload, { name: 'Echidna', slug: 'echidna' })
  await payload.db.drizzle.execute(sql`update search_names set name = 'older' where name = 'echidna'`)
  await payload.db.drizzle.execute(
    sql`insert into search_names select 'gone', kind, 999999, rank, near from search_names where document = ${country} limit 1`,
  )
  await rebuildIndex(payload)
  const { rows } = await payload.db.drizzle.execute(
    sql`select name from search_names where name in ('echidna', 'older', 'gone')`,
  )
  assert.deepEqual(rows, [{ name: 'echidna' }])
})

test('saves at once, and a rebuild beside them: the index says what the documents say', async () => {
  const { payload } = newsroom
  const { carrier } = await sampleFacts(payload, { name: 'Bilby', slug: 'bilby' })
  const names = ['Dingo', 'Koala', 'Taipan', 'Quoll']
  await Promise.all([
    ...names.map((name) =>
      payload.update({ collection: 'carriers', id: carrier, data: { otherNames: [name] } }),
    ),
    rebuildIndex(payload),
    rebuildIndex(payload),
  ])
  const { otherNames } = await payload.findByID({ collection: 'carriers', id: carrier })
  const { rows } = await payload.db.drizzle.execute<{ name: string }>(
    sql`select name from search_names where kind = 'carrier' and document = ${carrier} and rank = 2 and name ~ '^(dingo|koala|taipan|quoll)$'`,
  )
  assert.deepEqual(
    rows.map(({ name }) => name),
    otherNames?.map((name) => name.toLowerCase()),
  )
})

test('a doubt that readers raise puts a check behind others at once', async () => {
  const { payload } = newsroom
  const { carrier } = await sampleFacts(payload, { name: 'Wallaroo', slug: 'wallaroo' })
  const usefulness = async (check: number) => {
    const { rows } = await payload.db.drizzle.execute<{ usefulness: number }>(
      sql`select usefulness from search_entries where kind = 'check' and document = ${check} and language = 'en'`,
    )
    return rows[0]?.usefulness ?? 0
  }
  const { id } = await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })
  const before = await usefulness(id)
  for (let n = 0; n < 6; n += 1) {
    const day = new Date(Date.now() - (n % 2) * 86_400_000).toISOString()
    const network = `network ${n}`
    const data = { balanceCheck: id, worked: false, language: 'en' as const, day, network }
    await payload.create({ collection: 'reports', data })
  }
  assert.ok((await usefulness(id)) > before)
})

test('whatever readers type, they get an answer', async () => {
  const hostile = [
    '\u0000',
    'a'.repeat(10_000),
    '한'.repeat(10_000),
    "'; drop table search_entries; --",
    "' | !(a & b):*",
    '%_\\',
    '!?…、。',
    '+',
    '#',
    '*',
    '&&&',
    '\u202e\u2066abc',
    '\ud800',
    'ﷺ'.repeat(100),
    '٪',
    '🇰🇷',
  ]
  for (const query of hostile) {
    const { results, countries } = await searchQuery(newsroom.payload, 'en', query)
    assert.ok(results.length > 0 || countries.length > 0, JSON.stringify(query.slice(0, 20)))
  }
})
