import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { guideThatHad } from '@/content/former-addresses/former-addresses'
import { draftTitles, guideWithNewerDrafts, liveTitle } from '../../e2e/support/live-guide'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { type Colleague, hire } from '../../e2e/support/people'
import { liveTextExcept } from '../../e2e/support/rows'
import { sampleFacts } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const { country } = await sampleFacts(newsroom.payload)

const back = (who: Colleague | undefined, id: number, query: string) =>
  ask(who, 'POST', `/guides/${id}/previous-text?${query}`)

async function publish(id: number, language: string, data: object) {
  const reply = await ask(editor, 'PATCH', `/guides/${id}?locale=${language}`, {
    ...data,
    _status: 'published',
  })
  assert.equal(reply.status, 200, reply.text)
}

test('readers of one language have the previous text at once; nobody else’s text and no draft changes', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, country)
  await publish(id, 'ja', { title: '間違い' })
  await ask(editor, 'PATCH', `/guides/${id}?locale=ja&draft=true`, { title: '次の下書き' })
  const others = await liveTextExcept(newsroom.payload, id, 'ja')
  const reply = await back(editor, id, 'locale=ja')
  assert.equal(reply.status, 200, reply.text)
  assert.match(reply.text, /Readers of 日本語 have the previous text again/)
  assert.equal(await liveTitle(ask, id, 'ja'), '確認方法')
  assert.equal(await liveTextExcept(newsroom.payload, id, 'ja'), others)
  assert.deepEqual(await draftTitles(ask, editor, id, 'en', 'ja', 'ko'), [
    'Newer English',
    '次の下書き',
    '초안',
  ])
})

test('in the leading language its address comes back with it, and the address in between leads there', async () => {
  const { id, slug, title } = await guideWithNewerDrafts(ask, editor, country)
  await publish(id, 'en', { title: 'Second', slug: `${slug}-second` })
  assert.equal((await back(editor, id, 'locale=en')).status, 200)
  const { text } = await ask(undefined, 'GET', `/guides/${id}?locale=en`)
  assert.match(text, new RegExp(`"slug":"${slug}"`))
  assert.equal(await liveTitle(ask, id, 'en'), title)
  assert.deepEqual(await guideThatHad(`${slug}-second`, newsroom.payload.db.drizzle), { guide: slug })
  const { rows } = await newsroom.payload.db.drizzle.execute(
    sql`select digest from guide_changes where guide_id = ${id} and language = 'en'`,
  )
  assert.equal(rows.length, 1)
})

test('going back twice brings the later text again', async () => {
  const { id, title } = await guideWithNewerDrafts(ask, editor, country)
  await publish(id, 'en', { title: 'Second' })
  await back(editor, id, 'locale=en')
  assert.equal(await liveTitle(ask, id, 'en'), title)
  await back(editor, id, 'locale=en')
  assert.equal(await liveTitle(ask, id, 'en'), 'Second')
})

test('it is refused with a reason where there is nothing to go back to', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, country)
  for (const [query, said] of [
    ['locale=en', /No earlier published text in English is kept/],
    ['locale=ko', /Readers see no text in 한국어 now/],
    ['', /Name the one language/],
  ] as const) {
    const reply = await back(editor, id, query)
    assert.equal(reply.status, 400)
    assert.match(reply.text, said)
  }
  assert.equal((await back(editor, 999_999, 'locale=en')).status, 404)
})

test('only who may publish in that language may', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, country)
  await publish(id, 'ja', { title: '二番目' })
  await publish(id, 'en', { title: 'Second' })
  const writer = await hire(newsroom.payload, 'writer')
  const translator = await hire(newsroom.payload, 'translator', { languages: ['ja'], mayPublish: true })
  for (const who of [undefined, writer]) assert.equal((await back(who, id, 'locale=ja')).status, 403)
  assert.equal((await back(translator, id, 'locale=en')).status, 403)
  const own = await back(translator, id, 'locale=ja')
  assert.equal(own.status, 200, own.text)
  assert.equal(await liveTitle(ask, id, 'ja'), '確認方法')
})
