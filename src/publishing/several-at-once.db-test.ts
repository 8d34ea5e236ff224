import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftTitles, guideWithNewerDrafts, liveTitle } from '../../e2e/support/live-guide'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { sampleCarrier, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const { country } = await sampleFacts(newsroom.payload)

/** The address that the panel's list sends its ticked documents to. */
const ticked = (ids: number[], query: string, status?: string) =>
  `/guides?${query}${status ? `&where[and][0][_status][not_equals]=${status}` : ''}${ids
    .map((id) => `&where[and][1][id][in][]=${id}`)
    .join('')}`

async function draftIn(language: string, change: object = {}) {
  const { doc, text } = await ask(editor, 'POST', `/guides?locale=${language}&draft=true`, {
    ...sampleGuide(country),
    ...change,
  })
  assert.ok(doc, text)
  return doc.id
}

test('list, Unpublish: the newer drafts of all languages stay, and the other languages stay live', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, country)
  const reply = await ask(editor, 'PATCH', ticked([id], 'locale=en', 'draft'), { _status: 'draft' })
  assert.equal(reply.status, 200, reply.text)
  assert.equal(reply.docs?.length, 1)
  assert.equal(await liveTitle(ask, id, 'en'), undefined)
  assert.equal(await liveTitle(ask, id, 'ja'), '確認方法')
  assert.deepEqual(await draftTitles(ask, editor, id, 'en', 'ja', 'ko'), [
    'Newer English',
    '新しい下書き',
    '초안',
  ])
})

test('list, Publish: what is ticked is live, in the language of the request alone', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, country)
  const second = await draftIn('en', { title: 'Second' })
  const reply = await ask(editor, 'PATCH', ticked([second, id], 'locale=en&draft=true', 'published'), {
    _status: 'published',
  })
  assert.equal(reply.status, 200, reply.text)
  assert.deepEqual(
    reply.docs?.map((doc) => doc.id),
    [id, second],
  )
  assert.equal(await liveTitle(ask, id, 'en'), 'Newer English')
  assert.equal(await liveTitle(ask, second, 'en'), 'Second')
  assert.equal(await liveTitle(ask, id, 'ja'), '確認方法')
  assert.deepEqual(await draftTitles(ask, editor, id, 'ja', 'ko'), ['新しい下書き', '초안'])
})

test('list, Publish: a guide that cannot be published says why, and the others are published', async () => {
  const good = await draftIn('ja', { title: '良い' })
  const bad = await draftIn('en', { title: 'Only English' })
  const reply = await ask(editor, 'PATCH', ticked([good, bad], 'locale=ja&draft=true', 'published'), {
    _status: 'published',
  })
  assert.equal(reply.status, 400)
  assert.deepEqual(
    reply.docs?.map((doc) => doc.id),
    [good],
  )
  assert.match(reply.errors?.[0]?.message ?? '', /guides \d+: Title: .*required.*Summary: .*Text/s)
  assert.equal(await liveTitle(ask, good, 'ja'), '良い')
  assert.equal(await liveTitle(ask, bad, 'ja'), undefined)
})

test('list, Edit: a draft of each, or published, as the person chose', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, country)
  const draft = await ask(editor, 'PATCH', ticked([id], 'locale=en&draft=true'), {
    severity: 'typo',
    _status: 'draft',
  })
  assert.equal(draft.status, 200, draft.text)
  assert.notEqual(await liveTitle(ask, id, 'en'), 'Newer English')
  const live = await ask(editor, 'PATCH', ticked([id], 'locale=en&draft=true'), {
    summary: 'Changed in the list',
    _status: 'published',
  })
  assert.equal(live.status, 200, live.text)
  assert.equal(await liveTitle(ask, id, 'en'), 'Newer English')
  assert.deepEqual(await draftTitles(ask, editor, id, 'ja', 'ko'), ['新しい下書き', '초안'])
})

test('a save of several that says nothing of drafts changes nothing that readers get', async () => {
  const { id, title } = await guideWithNewerDrafts(ask, editor, country)
  const reply = await ask(editor, 'PATCH', ticked([id], 'locale=en'), { severity: 'typo' })
  assert.equal(reply.status, 200, reply.text)
  assert.equal(await liveTitle(ask, id, 'en'), title)
  assert.deepEqual(await draftTitles(ask, editor, id, 'en', 'ja', 'ko'), [
    'Newer English',
    '新しい下書き',
    '초안',
  ])
})

test('our own code cannot publish or take back several guides at once either', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, country)
  const where = { id: { equals: id } }
  for (const _status of ['draft', 'published'] as const) {
    await assert.rejects(
      newsroom.payload.update({ collection: 'guides', where, data: { _status }, locale: 'en' }),
      /one by one/,
    )
  }
  await newsroom.payload.update({ collection: 'guides', where, data: { severity: 'typo' }, locale: 'en' })
  assert.deepEqual(await draftTitles(ask, editor, id, 'en', 'ja', 'ko'), [
    'Newer English',
    '新しい下書き',
    '초안',
  ])
})

test('nobody changes several documents without naming them, nor without the right to', async () => {
  const { id, title } = await guideWithNewerDrafts(ask, editor, country)
  const path = ticked([id], 'locale=en')
  assert.equal((await ask(undefined, 'PATCH', path, { _status: 'draft' })).status, 403)
  const writer = await hire(newsroom.payload, 'writer')
  const refused = await ask(writer, 'PATCH', path, { _status: 'draft' })
  assert.equal(refused.status, 403, refused.text)
  assert.equal((await ask(editor, 'PATCH', '/guides?locale=en', { _status: 'draft' })).status, 400)
  assert.equal(await liveTitle(ask, id, 'en'), title)
})

test('rows that the list sends to several carriers get ids of their own, and lose no other language', async () => {
  const row = { value: '*1#', kind: 'code' as const, claim: 'Balance', truth: 'Ringtones' }
  const plain = await newsroom.payload.create({ collection: 'carriers', data: sampleCarrier(country) })
  const warned = await newsroom.payload.create({
    collection: 'carriers',
    data: sampleCarrier(country, { knownWrong: [row] }),
  })
  const [stored] = warned.knownWrong ?? []
  await ask(editor, 'PATCH', `/carriers/${warned.id}?locale=ja`, {
    knownWrong: [{ ...stored, claim: '残高', truth: '着信音' }],
  })
  const sent = { knownWrong: [{ ...row, id: 'aaaaaaaaaaaaaaaaaaaaaaaa', value: '*2#' }] }
  const path = `/carriers?locale=en&where[id][in]=${plain.id},${warned.id}`
  const reply = await ask(editor, 'PATCH', path, sent)
  assert.equal(reply.status, 400)
  assert.deepEqual(
    reply.docs?.map(({ id }) => id),
    [plain.id],
  )
  assert.match(
    reply.errors?.[0]?.message ?? '',
    /“Telenor”: The rows of “Known wrong” came without their ids/,
  )
  const { text } = await ask(editor, 'GET', `/carriers/${warned.id}?locale=all`)
  assert.match(text, /着信音/)
  const changed = await newsroom.payload.findByID({ collection: 'carriers', id: plain.id })
  assert.notEqual(changed.knownWrong?.[0]?.id, 'aaaaaaaaaaaaaaaaaaaaaaaa')
})
