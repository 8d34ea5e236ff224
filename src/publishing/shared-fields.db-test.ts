import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guideThatHad } from '@/content/former-addresses/former-addresses'
import { languageCodes } from '@/translation/languages'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { draftTextExcept, liveTextExcept } from '../../e2e/support/rows'
import { prose, sampleCarrier, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'

let used = 0

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const facts = await sampleFacts(newsroom.payload)

const japanese = { title: '確認方法', summary: '残量の確認', body: prose('番号') }

async function guide(languages: string[] = ['en', 'ja']): Promise<{ id: number; slug: string }> {
  const slug = `shared-${++used}`
  const first = sampleGuide(facts.country, { slug, carriers: [facts.carrier] })
  const { doc, text } = await ask(editor, 'POST', '/guides?locale=en&draft=true', first)
  assert.ok(doc, text)
  for (const language of languages) await publish(doc.id, language, language === 'en' ? {} : japanese)
  return { id: doc.id, slug }
}

async function publish(id: number, language: string, change: object = {}) {
  const reply = await ask(editor, 'PATCH', `/guides/${id}?locale=${language}`, {
    ...change,
    _status: 'published',
  })
  assert.equal(reply.status, 200, reply.text)
}

async function draft(id: number, language: string, change: object) {
  const reply = await ask(editor, 'PATCH', `/guides/${id}?locale=${language}&draft=true`, change)
  assert.equal(reply.status, 200, reply.text)
}

const live = (id: number) => newsroom.payload.findByID({ collection: 'guides', id, depth: 0 })
const newest = (id: number) => newsroom.payload.findByID({ collection: 'guides', id, depth: 0, draft: true })

/** The slug of today of the guide that readers find by this one, which nobody has any more. */
const slugAfter = async (slug: string) => (await guideThatHad(slug, newsroom.payload.db.drizzle))?.guide

test('a pending slug stays pending when another language is published', async () => {
  const { id, slug } = await guide()
  await draft(id, 'en', { slug: `${slug}-new` })
  await publish(id, 'ja', { title: '改訂' })
  assert.equal((await live(id)).slug, slug)
  assert.equal((await newest(id)).slug, `${slug}-new`)
  assert.equal(await slugAfter(slug), undefined)
  assert.equal(await slugAfter(`${slug}-new`), undefined)
})

test('a pending change of carriers and country stays pending, too', async () => {
  const { id } = await guide()
  const other = await sampleFacts(newsroom.payload)
  const second = await newsroom.payload.create({ collection: 'carriers', data: sampleCarrier(facts.country) })
  await draft(id, 'en', { carriers: [second.id, facts.carrier], country: other.country })
  await publish(id, 'ja')
  assert.deepEqual((await live(id)).carriers, [facts.carrier])
  assert.equal((await live(id)).country, facts.country)
  assert.deepEqual((await newest(id)).carriers, [second.id, facts.carrier])
})

test('it goes live with the source language, and the old address leads to the new one', async () => {
  const { id, slug } = await guide()
  await draft(id, 'en', { slug: `${slug}-new` })
  await publish(id, 'ja')
  await publish(id, 'en')
  assert.equal((await live(id)).slug, `${slug}-new`)
  assert.equal(await slugAfter(slug), `${slug}-new`)
})

test('it goes live when all languages are published at once', async () => {
  const { id, slug } = await guide()
  await draft(id, 'ja', { slug: `${slug}-new` })
  const reply = await ask(editor, 'PATCH', `/guides/${id}?locale=ja&publishAllLocales=true`, {})
  assert.equal(reply.status, 200, reply.text)
  assert.equal((await live(id)).slug, `${slug}-new`)
  assert.equal(await slugAfter(slug), `${slug}-new`)
})

test('while readers cannot see the source language, it goes live with any other', async () => {
  const { id, slug } = await guide(['ja'])
  await draft(id, 'ja', { slug: `${slug}-new` })
  await publish(id, 'ja')
  assert.equal((await live(id)).slug, `${slug}-new`)
})

test('taking a language back makes nothing public', async () => {
  for (const language of ['en', 'ja']) {
    const { id, slug } = await guide()
    await draft(id, 'en', { slug: `${slug}-new` })
    const { status } = await ask(editor, 'PATCH', `/guides/${id}?locale=${language}`, { _status: 'draft' })
    assert.equal(status, 200)
    assert.equal((await live(id)).slug, slug)
  }
})

test('every address that readers had leads to the one of today, also after a way back', async () => {
  const { id, slug: a } = await guide(['en'])
  const [b, c] = [`${a}-b`, `${a}-c`]
  await publish(id, 'en', { slug: b })
  await publish(id, 'en', { slug: c })
  assert.equal(await slugAfter(a), c)
  assert.equal(await slugAfter(b), c)
  await publish(id, 'en', { slug: a })
  assert.equal(await slugAfter(b), a)
  assert.equal(await slugAfter(c), a)
})

test('an address that readers had before a guide was taken down leads to where it is published again', async () => {
  const { id, slug } = await guide(['en'])
  const { status } = await ask(editor, 'PATCH', `/guides/${id}?locale=en`, { _status: 'draft' })
  assert.equal(status, 200)
  await draft(id, 'en', { slug: `${slug}-new` })
  assert.equal(await slugAfter(slug), undefined)
  await publish(id, 'en')
  assert.equal(await slugAfter(slug), `${slug}-new`)
})

test('an address that only a draft had leads nowhere', async () => {
  const { id, slug } = await guide([])
  await draft(id, 'en', { slug: `${slug}-new` })
  await publish(id, 'en')
  assert.equal((await live(id)).slug, `${slug}-new`)
  assert.equal(await slugAfter(slug), undefined)
})

test('publishing one language leaves the text and the drafts of the others byte for byte', async () => {
  const { id } = await guide(['en', 'ja', 'ko', 'ar'])
  await draft(id, 'en', { title: 'A newer draft', body: prose('Not yet') })
  await draft(id, 'ko', { title: '초안' })
  const before = [
    await liveTextExcept(newsroom.payload, id, 'ja'),
    await draftTextExcept(newsroom.payload, id, 'ja'),
  ]
  await publish(id, 'ja', { title: '再公開', body: prose('新しい番号') })
  const now = [
    await liveTextExcept(newsroom.payload, id, 'ja'),
    await draftTextExcept(newsroom.payload, id, 'ja'),
  ]
  assert.deepEqual(now, before)
  const readers = await newsroom.payload.findByID({
    collection: 'guides',
    id,
    locale: 'ja',
    overrideAccess: false,
  })
  assert.equal(readers.title, '再公開')
})

test('people who save in different languages at the same moment do not undo each other', async () => {
  const { id } = await guide(['en'])
  const languages = languageCodes.filter((language) => language !== 'en')
  for (const round of [1, 2, 3, 4]) {
    await Promise.all(languages.map((language) => draft(id, language, { title: `${language} ${round}` })))
  }
  for (const language of languages) {
    const { text } = await ask(editor, 'GET', `/guides/${id}?locale=${language}&draft=true&depth=0`)
    assert.match(text, new RegExp(`"title":"${language} 4"`))
  }
})
