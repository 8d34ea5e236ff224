import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announcementsOf } from '../../e2e/support/announcements'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { prose, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'

const published = { _status: 'published' as const }
const japanese = { title: '確認方法', summary: '残量の確認', body: prose('番号') }

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const { country } = await sampleFacts(newsroom.payload)
const data = { ...sampleGuide(country), ...published }
const guide = (await newsroom.payload.create({ collection: 'guides', locale: 'en', data })).id
const announcements = await announcementsOf(newsroom.url)
newsroom.atEnd(() => announcements.end())

/** How many announcements named the guide while `change` ran. */
async function announced(change: () => Promise<unknown>): Promise<number> {
  const heard = await announcements.during(change)
  return heard.filter((tags) => tags.includes(`guide:${guide}`)).length
}

const save = (query: string, data: object) =>
  announced(async () => {
    const { status, text } = await ask(editor, 'PATCH', `/guides/${guide}${query}`, data)
    assert.equal(status, 200, text)
  })

test('what an editor types is announced when it goes live, and not before', async () => {
  assert.equal(await save('?locale=en&draft=true&autosave=true', { title: 'Half a' }), 0)
  assert.equal(await save('?locale=en&draft=true&autosave=true', { title: 'Half a title' }), 0)
  assert.equal(await save('?locale=ja&draft=true', { ...japanese, slug: 'elsewhere' }), 0)
  assert.equal(await save('?locale=en', { title: 'A title', ...published }), 1)
  assert.equal(await save('?locale=ja', { ...japanese, ...published }), 1)
})

test('taking a language back, going back to its previous text and deleting are announced; a restored draft is not', async () => {
  assert.equal(await save('?locale=ja', { _status: 'draft' }), 1)
  await save('?locale=en', { title: 'Another title', ...published })
  const { docs } = await newsroom.payload.findVersions({
    collection: 'guides',
    where: { parent: { equals: guide } },
    sort: 'createdAt',
    limit: 1,
  })
  const sent = async (path: string) => {
    const { status, text } = await ask(editor, 'POST', path)
    assert.equal(status, 200, text)
  }
  assert.equal(await announced(() => sent(`/guides/versions/${docs[0]?.id}?locale=en`)), 0)
  assert.ok((await announced(() => sent(`/guides/${guide}/previous-text?locale=en`))) > 0)
  assert.equal(await announced(() => newsroom.payload.delete({ collection: 'guides', id: guide })), 1)
})
