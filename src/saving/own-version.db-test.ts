import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { PanelForm } from '../../e2e/support/panel-form'
import { type Colleague, hire } from '../../e2e/support/people'
import { sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const mina = await hire(newsroom.payload, 'editor')
const otto = await hire(newsroom.payload, 'editor')
const { country } = await sampleFacts(newsroom.payload)

/** The titles in English of a guide's versions after Mina wrote one, a while passed, and somebody wrote the next. */
async function titlesAfter(minutes: number, next: Colleague): Promise<unknown[]> {
  const { payload } = newsroom
  const data = sampleGuide(country, { title: 'First' })
  const { id } = await payload.create({ collection: 'guides', data, draft: true, locale: 'en' })
  await write(mina, id, 'Hers')
  await payload.db.drizzle.execute(
    sql`update _guides_v set created_at = created_at - make_interval(mins => ${minutes}) where parent_id = ${id}`,
  )
  await write(next, id, 'Replaced')
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({
    collection: 'guides',
    where,
    sort: 'id',
    locale: 'en',
    depth: 0,
  })
  return docs.map(({ version }) => version.title)
}

async function write(who: Colleague, id: number, title: string) {
  const form = await PanelForm.open({ payload: newsroom.payload, ask, who }, 'guides', id)
  form.type({ title })
  const reply = await form.save()
  assert.equal(reply.status, 200, reply.text)
}

test('words that somebody else replaces on purpose stay in a version', async () => {
  assert.deepEqual(await titlesAfter(2, otto), ['First', 'Hers', 'Replaced'])
})

test('within a minute they do not, or two people who type would push out all older versions', async () => {
  assert.deepEqual(await titlesAfter(0, otto), ['First', 'Replaced'])
})

test('a person writes over their own autosave', async () => {
  assert.deepEqual(await titlesAfter(2, mina), ['First', 'Replaced'])
})
