import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { samplePicture } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')

type Kind = 'glossary-terms' | 'media' | 'redirects'

/** Made before its kind had versions: none are kept. */
async function older(kind: Kind): Promise<number> {
  const { payload } = newsroom
  const make = {
    'glossary-terms': () =>
      payload.create({ collection: kind, data: { term: 'Top-up', preferred: 'Old words' } }),
    media: async () =>
      payload.create({ collection: 'media', data: { alt: 'Old words' }, file: await samplePicture() }),
    redirects: () => payload.create({ collection: 'redirects', data: { from: '/old-words', to: '/b' } }),
  }
  const { id } = await make[kind]()
  await payload.db.drizzle.execute(sql.raw(`delete from _${kind.replace('-', '_')}_v`))
  return id
}

const changes: [Kind, string, object][] = [
  ['glossary-terms', 'preferred', { preferred: 'Newer words' }],
  ['media', 'alt', { alt: 'Newer words' }],
  ['redirects', 'from', { from: '/newer-words' }],
]

for (const [kind, field, change] of changes) {
  test(`${kind} from before there were versions open, save, show their versions and come back`, async () => {
    const id = await older(kind)
    assert.equal((await ask(editor, 'GET', `/${kind}/${id}?locale=en`)).status, 200)
    for (const data of [{}, change]) {
      const saved = await ask(editor, 'PATCH', `/${kind}/${id}?locale=en`, data)
      assert.equal(saved.status, 200, saved.text)
    }
    const listed = await ask(
      editor,
      'GET',
      `/${kind}/versions?locale=en&where[parent][equals]=${id}&sort=createdAt`,
    )
    assert.equal(listed.docs?.length, 2, listed.text)
    const back = await ask(editor, 'POST', `/${kind}/versions/${listed.docs?.[0]?.id}?locale=en`)
    assert.equal(back.status, 200, back.text)
    const { text } = await ask(editor, 'GET', `/${kind}/${id}?locale=en`)
    assert.match(String(JSON.parse(text)[field]), /old.words/i)
    assert.equal((await ask(undefined, 'GET', `/${kind}/versions?locale=en`)).status, 403)
  })
}

test('a picture’s old words come back in one language, and the picture itself stays', async () => {
  const { payload } = newsroom
  const { id, filename } = await payload.create({
    collection: 'media',
    data: { alt: 'First' },
    file: await samplePicture(),
  })
  await ask(editor, 'PATCH', `/media/${id}?locale=ja`, { alt: '説明' })
  await ask(editor, 'PATCH', `/media/${id}?locale=en`, { alt: 'Second' })
  const { docs } = await payload.findVersions({
    collection: 'media',
    where: { parent: { equals: id } },
    sort: 'createdAt',
  })
  const back = await ask(editor, 'POST', `/media/versions/${docs[0]?.id}?locale=en`)
  assert.equal(back.status, 200, back.text)
  const { text } = await ask(editor, 'GET', `/media/${id}?locale=all`)
  assert.deepEqual(JSON.parse(text).alt, { en: 'First', ja: '説明' })
  assert.equal(JSON.parse(text).filename, filename)
})
