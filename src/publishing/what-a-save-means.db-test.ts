import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askingGraphQL } from '../../e2e/support/graphql'
import { draftTitles, guideWithNewerDrafts, liveTitle } from '../../e2e/support/live-guide'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { liveRows } from '../../e2e/support/rows'
import { sampleFacts } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const { country } = await sampleFacts(newsroom.payload)

const newest = ['Newer English', '新しい下書き', '초안']
const severity = { severity: 'typo' as const }

/** Every door through which a save can come that says neither `draft` nor a status. */
const doors: [string, (id: number, language: string) => Promise<unknown>][] = [
  ['REST', (id, language) => ask(editor, 'PATCH', `/guides/${id}?locale=${language}`, severity)],
  ['REST without a language', (id) => ask(editor, 'PATCH', `/guides/${id}`, severity)],
  [
    'autosave',
    (id, language) => ask(editor, 'PATCH', `/guides/${id}?locale=${language}&autosave=true`, severity),
  ],
  [
    'our own code',
    (id) => newsroom.payload.update({ collection: 'guides', id, data: severity, locale: 'ja' }),
  ],
  [
    'GraphQL',
    (id) =>
      askingGraphQL(newsroom)(editor, `mutation { updateGuide(id: ${id}, data: { severity: typo }) { id } }`),
  ],
]

for (const [door, save] of doors) {
  test(`a save by ${door} that says nothing of drafts is a draft: readers see what they saw, and no draft is lost`, async () => {
    const { id } = await guideWithNewerDrafts(ask, editor, country)
    const before = await liveRows(newsroom.payload, id)
    for (const language of ['en', 'ja', 'ar']) await save(id, language)
    assert.equal(await liveRows(newsroom.payload, id), before)
    assert.deepEqual(await draftTitles(ask, editor, id, 'en', 'ja', 'ko'), newest)
    const { text } = await ask(editor, 'GET', `/guides/${id}?draft=true&locale=en`)
    assert.match(text, /"severity":"typo"/)
  })
}

test('what saves itself takes no page back, and publishes without losing drafts of other languages', async () => {
  const { id, title } = await guideWithNewerDrafts(ask, editor, country)
  await ask(editor, 'PATCH', `/guides/${id}?locale=ko&draft=true&autosave=true`, { title: '자동' })
  await ask(editor, 'PATCH', `/guides/${id}?locale=en&autosave=true`, { title: 'Newest', _status: 'draft' })
  assert.equal(await liveTitle(ask, id, 'en'), title)
  const reply = await ask(editor, 'PATCH', `/guides/${id}?locale=en&autosave=true`, { _status: 'published' })
  assert.equal(reply.status, 200, reply.text)
  assert.equal(await liveTitle(ask, id, 'en'), 'Newest')
  assert.deepEqual(await draftTitles(ask, editor, id, 'en', 'ja', 'ko'), ['Newest', '新しい下書き', '자동'])
})

test('an autosaved version survives a save that says nothing of drafts', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, country)
  await ask(editor, 'PATCH', `/guides/${id}?locale=ja&draft=true&autosave=true`, { summary: '自動保存' })
  await ask(editor, 'PATCH', `/guides/${id}?locale=en&autosave=true`, severity)
  await ask(editor, 'PATCH', `/guides/${id}?locale=en`, severity)
  const { text } = await ask(editor, 'GET', `/guides/${id}?draft=true&locale=ja`)
  assert.match(text, /"summary":"自動保存"/)
})

test('taking one language back keeps the drafts of all', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, country)
  await ask(editor, 'PATCH', `/guides/${id}?locale=en`, { _status: 'draft' })
  assert.equal(await liveTitle(ask, id, 'en'), undefined)
  assert.deepEqual(await draftTitles(ask, editor, id, 'en', 'ja', 'ko'), newest)
})
