import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askingGraphQL } from '../../e2e/support/graphql'
import { draftTitles, guideWithNewerDrafts, liveTitle } from '../../e2e/support/live-guide'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { type Colleague, hire } from '../../e2e/support/people'
import { liveRows } from '../../e2e/support/rows'
import {
  prose,
  sampleCarrier,
  sampleCheck,
  sampleFacts,
  sampleGuide,
} from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const facts = await sampleFacts(newsroom.payload)

type Kind = 'guides' | 'carriers' | 'balance-checks' | 'countries'

/** The ids of a document's versions, the oldest first. */
async function versions(collection: Kind, id: number) {
  const { docs } = await newsroom.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    pagination: false,
  })
  return docs.map((version) => version.id)
}

const restore = (who: Colleague, collection: Kind, version: unknown, query: string) =>
  ask(who, 'POST', `/${collection}/versions/${version}?${query}`)

async function save(path: string, data: object) {
  const reply = await ask(editor, 'PATCH', path, data)
  assert.equal(reply.status, 200, reply.text)
}

test('restoring brings back one language’s text as a draft; other languages, shared fields and readers keep theirs', async () => {
  const { id, slug, title } = await guideWithNewerDrafts(ask, editor, facts.country)
  const [first] = await versions('guides', id)
  await save(`/guides/${id}?locale=en&draft=true`, { slug: `${slug}-new` })
  const before = await liveRows(newsroom.payload, id)
  for (const draft of ['', '&draft=false', '&draft=true']) {
    const reply = await restore(editor, 'guides', first, `locale=en${draft}`)
    assert.equal(reply.status, 200, reply.text)
    assert.match(reply.text, /Brought back in English, as a draft/)
    assert.deepEqual(await draftTitles(ask, editor, id, 'en', 'ja', 'ko'), [title, '新しい下書き', '초안'])
    assert.equal(await liveRows(newsroom.payload, id), before)
    await save(`/guides/${id}?locale=en&draft=true`, { title: 'Newest' })
  }
  const { text } = await ask(editor, 'GET', `/guides/${id}?draft=true&locale=en`)
  assert.match(text, new RegExp(`"slug":"${slug}-new"`))
})

test('a guide without an English text is restored, too', async () => {
  const chinese = {
    ...sampleGuide(facts.country),
    title: '第一版',
    sourceLanguage: 'zh-Hans',
    _status: 'published',
  }
  const { doc } = await ask(editor, 'POST', '/guides?locale=zh-Hans', chinese)
  assert.ok(doc)
  await save(`/guides/${doc.id}?locale=zh-Hans`, { title: '第二版', _status: 'published' })
  const [first] = await versions('guides', doc.id)
  const reply = await restore(editor, 'guides', first, 'locale=zh-Hans')
  assert.equal(reply.status, 200, reply.text)
  assert.deepEqual(await draftTitles(ask, editor, doc.id, 'zh-Hans'), ['第一版'])
  assert.equal(await liveTitle(ask, doc.id, 'zh-Hans'), '第二版')
})

test('a version without text in the language, without a language, or that is not there, is refused and changes nothing', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, facts.country)
  const [first] = await versions('guides', id)
  for (const [query, status, said] of [
    ['locale=ja', 400, /That version has no text in 日本語/],
    ['draft=true', 400, /Name the one language/],
    ['locale=all', 400, /Name the one language/],
  ] as const) {
    const reply = await restore(editor, 'guides', first, query)
    assert.equal(reply.status, status)
    assert.match(reply.text, said)
  }
  for (const missing of [999_999, 'x', '1e99']) {
    assert.equal((await restore(editor, 'guides', missing, 'locale=en')).status, 404)
  }
  assert.deepEqual(await draftTitles(ask, editor, id, 'en', 'ja', 'ko'), [
    'Newer English',
    '新しい下書き',
    '초안',
  ])
})

test('a translator restores a draft in their own language and in no other', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, facts.country)
  const translator = await hire(newsroom.payload, 'translator', { languages: ['ja'] })
  const all = await versions('guides', id)
  const before = await liveRows(newsroom.payload, id)
  const own = await restore(translator, 'guides', all[2], 'locale=ja')
  assert.equal(own.status, 200, own.text)
  assert.deepEqual(await draftTitles(ask, editor, id, 'ja'), ['確認方法'])
  assert.equal((await restore(translator, 'guides', all[0], 'locale=en')).status, 403)
  assert.equal((await ask(undefined, 'POST', `/guides/versions/${all[0]}?locale=en`)).status, 403)
  assert.equal(await liveRows(newsroom.payload, id), before)
})

test('a fact gets back one language’s texts and the shared values, at once; other languages keep their texts', async () => {
  const row = { value: '*1#', kind: 'code' as const, claim: 'Balance', truth: 'Ringtones' }
  const data = sampleCarrier(facts.country, {
    note: 'Old note',
    website: 'https://old.example.org',
    knownWrong: [row],
  })
  const made = await newsroom.payload.create({ collection: 'carriers', data })
  const [stored] = made.knownWrong ?? []
  await save(`/carriers/${made.id}?locale=ja`, {
    note: 'メモ',
    knownWrong: [{ ...stored, claim: '残高', truth: '着信音' }],
  })
  await save(`/carriers/${made.id}?locale=en`, { note: 'New note', website: 'https://new.example.org' })
  const [first] = await versions('carriers', made.id)
  const reply = await restore(editor, 'carriers', first, 'locale=en')
  assert.equal(reply.status, 200, reply.text)
  const all = await ask(editor, 'GET', `/carriers/${made.id}?locale=all`)
  const now = JSON.parse(all.text)
  assert.deepEqual(now.note, { en: 'Old note', ja: 'メモ' })
  assert.equal(now.website, 'https://old.example.org')
  assert.equal(now.knownWrong[0].truth.ja, '着信音')
})

test('a fact that would be dangerous today is not restored', async () => {
  const check = sampleCheck(facts.carrier, { channel: 'call', number: '0800' })
  const { id } = await newsroom.payload.create({ collection: 'balance-checks', data: check })
  const [first] = await versions('balance-checks', id)
  await save(`/balance-checks/${id}`, { number: '0900' })
  await save(`/countries/${facts.country}?locale=en`, {
    emergencyNumbers: [{ number: '0800', service: 'other' }],
  })
  const reply = await restore(editor, 'balance-checks', first, 'locale=en')
  assert.equal(reply.status, 400)
  assert.match(reply.text, /0800 is the emergency line/)
  const { text } = await ask(editor, 'GET', `/balance-checks/${id}?locale=en`)
  assert.match(text, /"number":"0900"/)
})

test('GraphQL and our own code are told the way instead', async () => {
  const { id } = await guideWithNewerDrafts(ask, editor, facts.country)
  const [first] = await versions('guides', id)
  const before = await liveRows(newsroom.payload, id)
  const reply = await askingGraphQL(newsroom)(editor, `mutation { restoreVersionGuide(id: ${first}) { id } }`)
  assert.match(reply.text, /brought back in one language/)
  await assert.rejects(
    newsroom.payload.restoreVersion({ collection: 'guides', id: String(first) }),
    /one language/,
  )
  assert.equal(await liveRows(newsroom.payload, id), before)
  assert.deepEqual(await draftTitles(ask, editor, id, 'en', 'ja', 'ko'), [
    'Newer English',
    '新しい下書き',
    '초안',
  ])
})

test('the text itself comes back, not only its title', async () => {
  const { doc } = await ask(editor, 'POST', '/guides?locale=en', {
    ...sampleGuide(facts.country),
    body: prose('First words'),
    _status: 'published',
  })
  assert.ok(doc)
  await save(`/guides/${doc.id}?locale=en&draft=true`, { body: prose('Second words') })
  const [first] = await versions('guides', doc.id)
  await restore(editor, 'guides', first, 'locale=en')
  assert.match((await ask(editor, 'GET', `/guides/${doc.id}?draft=true&locale=en`)).text, /First words/)
})
