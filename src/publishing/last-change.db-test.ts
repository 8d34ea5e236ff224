import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { prose, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'
import type { Language } from '../translation/languages'
import { lastChanges } from './last-change'

const newsroom = await ownNewsroom()
const { country } = await sampleFacts(newsroom.payload)

const published = { _status: 'published' as const }
const japanese = { title: '確認方法', summary: '残量の確認', body: prose('番号'), ...published }

async function liveGuide() {
  const { payload } = newsroom
  const { id } = await payload.create({
    collection: 'guides',
    locale: 'en',
    data: { ...sampleGuide(country), ...published },
  })
  await change(id, 'ja', japanese)
  return id
}

async function change(id: number, locale: Language, data: object, draft = false) {
  await newsroom.payload.update({ collection: 'guides', id, locale, data, draft })
}

async function moments(id: number) {
  const lastChange = await lastChanges(newsroom.payload, id)
  const guide = { id, updatedAt: 'not known' }
  return { en: lastChange(guide, 'en'), ja: lastChange(guide, 'ja'), ko: lastChange(guide, 'ko') }
}

test('a correction in one language is a change of that language alone', async () => {
  const id = await liveGuide()
  const before = await moments(id)
  assert.equal(before.ko, 'not known')
  await change(id, 'ja', { title: '改訂', ...published })
  const now = await moments(id)
  assert.equal(now.en, before.en)
  assert.ok(now.ja > before.ja)
})

test('a draft, the same text again, and taking a language back are no change', async () => {
  const id = await liveGuide()
  const before = await moments(id)
  await change(id, 'en', { title: 'A newer draft' }, true)
  await change(id, 'ja', japanese)
  await change(id, 'ja', { _status: 'draft' })
  await change(id, 'ja', published)
  assert.deepEqual(await moments(id), before)
})

test('a new address is a change in every language', async () => {
  const id = await liveGuide()
  const before = await moments(id)
  await change(id, 'en', { slug: `moved-${id}`, ...published })
  const now = await moments(id)
  assert.ok(now.en > before.en && now.ja > before.ja)
})

test('a guide that is deleted leaves nothing behind', async () => {
  const id = await liveGuide()
  await newsroom.payload.delete({ collection: 'guides', id })
  assert.equal((await moments(id)).en, 'not known')
})
