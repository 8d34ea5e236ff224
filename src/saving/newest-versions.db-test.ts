import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const facts = await sampleFacts(newsroom.payload)

test('of a fact the newest versions are kept, as many as its collection says', async () => {
  const { payload } = newsroom
  const id = facts.country
  for (let n = 1; n <= 35; n += 1) {
    await payload.update({ collection: 'countries', id, locale: 'en', data: { summary: `Summary ${n}` } })
  }
  const { docs } = await payload.findVersions({
    collection: 'countries',
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    pagination: false,
    locale: 'en',
  })
  assert.equal(docs.length, 30)
  assert.deepEqual(
    [docs[0], docs.at(-1)].map((doc) => doc?.version.summary),
    ['Summary 6', 'Summary 35'],
  )
})

test('a day of drafts pushes out no text that one can go back to', async () => {
  const { payload } = newsroom
  const data = sampleGuide(facts.country, { title: 'Published first' })
  const { id } = await payload.create({ collection: 'guides', data, draft: true, locale: 'en' })
  for (const title of ['Published first', 'Published second', 'Published last']) {
    await payload.update({ collection: 'guides', id, locale: 'en', data: { title, _status: 'published' } })
  }
  for (let n = 1; n <= 101; n += 1) {
    await payload.update({
      collection: 'guides',
      id,
      locale: 'ja',
      draft: true,
      data: { title: `下書き ${n}` },
    })
  }
  const where = { parent: { equals: id } }
  const versions = { collection: 'guides', where, pagination: false, depth: 0, sort: 'updatedAt' } as const
  const { docs } = await payload.findVersions({ ...versions, locale: 'en' })
  const drafts = await payload.findVersions({ ...versions, locale: 'ja' })
  assert.equal(docs.length, 102)
  assert.deepEqual(
    docs.slice(0, 2).map(({ version }) => version.title),
    ['Published second', 'Published last'],
  )
  assert.equal(drafts.docs[2]?.version.title, '下書き 2')
})
