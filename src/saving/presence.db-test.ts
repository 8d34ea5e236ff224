import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { type Colleague, hire } from '../../e2e/support/people'
import { sampleFacts } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const mina = await hire(newsroom.payload, 'editor')
const otto = await hire(newsroom.payload, 'translator', { languages: ['ja'] })
const { carrier } = await sampleFacts(newsroom.payload)

const here = async (who: Colleague | undefined, tab: string, language: string, method = 'POST') => {
  const { text, status } = await ask(who, method, `/carriers/${carrier}/presence?locale=${language}`, { tab })
  const { others }: { others: unknown[] } = JSON.parse(text)
  return { status, others }
}

test('people see each other by name and language, and somebody who closed the tab no more', async () => {
  assert.deepEqual((await here(mina, 'a', 'en')).others, [])
  assert.deepEqual((await here(otto, 'b', 'ja')).others, [{ name: 'editor', language: 'en', isMe: false }])
  assert.deepEqual((await here(mina, 'a', 'en')).others, [
    { name: 'translator', language: 'ja', isMe: false },
  ])
  await here(otto, 'b', 'ja', 'DELETE')
  assert.deepEqual((await here(mina, 'a', 'en')).others, [])
})

test('a second tab of one person is named in the same language alone', async () => {
  assert.deepEqual((await here(mina, 'c', 'en')).others, [{ name: 'editor', language: 'en', isMe: true }])
  assert.deepEqual((await here(mina, 'd', 'ja')).others, [])
})

test('a tab that was silent for half a minute is gone', async () => {
  await newsroom.payload.db.drizzle.execute(sql`update presence set seen_at = now() - interval '31 seconds'`)
  assert.deepEqual((await here(otto, 'b', 'ja')).others, [])
})

test('nobody who is not signed in learns who works on what', async () => {
  await here(mina, 'a', 'en')
  assert.deepEqual(await here(undefined, 'x', 'en'), { status: 401, others: [] })
})

test('nobody takes the tab of another person away', async () => {
  await here(mina, 'a', 'en')
  await here(otto, 'a', 'ja', 'DELETE')
  assert.deepEqual((await here(otto, 'b', 'ja')).others, [{ name: 'editor', language: 'en', isMe: false }])
})
