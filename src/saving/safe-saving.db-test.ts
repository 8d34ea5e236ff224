import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CollectionSlug } from 'payload'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { PanelForm } from '../../e2e/support/panel-form'
import { type Colleague, hire } from '../../e2e/support/people'
import {
  prose,
  sampleCheck,
  sampleFacts,
  sampleGuide,
  samplePicture,
} from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const mina = await hire(newsroom.payload, 'admin')
const otto = await hire(newsroom.payload, 'admin')
const facts = await sampleFacts(newsroom.payload)

const open = (who: Colleague, collection: CollectionSlug, id: number, language?: string) =>
  PanelForm.open({ payload: newsroom.payload, ask, who }, collection, id, language)

async function newest(
  collection: CollectionSlug,
  id: number,
  language = 'en',
): Promise<Record<string, unknown>> {
  const { text } = await ask(
    mina,
    'GET',
    `/${collection}/${id}?depth=0&draft=true&locale=${language}&fallback-locale=none`,
  )
  return JSON.parse(text)
}

type Found = { id: number; path: string; value: unknown }

function conflictsIn(text: string): Found[] {
  const { doc, conflicts = doc?.conflicts }: { doc?: { conflicts?: Found[] }; conflicts?: Found[] } =
    JSON.parse(text)
  return conflicts ?? []
}

const saying = (text: string) => conflictsIn(text).map(({ path, value }) => [path, value])

async function make(collection: CollectionSlug): Promise<number> {
  const { payload } = newsroom
  const facing = { depth: 0, locale: 'en' as const }
  if (collection === 'guides')
    return (await payload.create({ collection, data: sampleGuide(facts.country), draft: true, ...facing })).id
  if (collection === 'balance-checks')
    return (await payload.create({ collection, data: sampleCheck(facts.carrier), ...facing })).id
  if (collection === 'glossary-terms')
    return (await payload.create({ collection, data: { term: `term ${Math.random()}` }, ...facing })).id
  if (collection === 'media')
    return (
      await payload.create({ collection, data: { alt: 'A phone' }, file: await samplePicture(), ...facing })
    ).id
  if (collection === 'redirects')
    return (await payload.create({ collection, data: { from: `/old-${Date.now()}`, to: '/new' }, ...facing }))
      .id
  if (collection === 'users') return (await hire(payload, 'writer')).id
  const made = await sampleFacts(payload)
  return collection === 'countries' ? made.country : made.carrier
}

/** Two texts of each collection that two people may write at once. */
const twoFields: [CollectionSlug, string, string, [string, string]][] = [
  ['guides', 'title', 'summary', ['A title', 'A summary']],
  ['countries', 'summary', 'currency', ['A summary', 'NOK']],
  ['carriers', 'note', 'website', ['A note', 'https://www.telenor.no']],
  ['balance-checks', 'steps', 'costNote', ['Dial it.', 'Free at home']],
  ['glossary-terms', 'preferred', 'note', ['balance', 'money']],
  ['redirects', 'from', 'to', ['/was-here', '/is-there']],
  ['users', 'name', 'mayPublish', ['Mina', 'true']],
]

describe('two forms of one document, both opened before either was saved', () => {
  for (const [collection, first, second, [one, other]] of twoFields) {
    test(`${collection}: what each of them typed is there`, async () => {
      const id = await make(collection)
      const [hers, his] = [await open(mina, collection, id), await open(otto, collection, id)]
      hers.type({ [first]: one })
      his.type({ [second]: other === 'true' ? true : other })
      for (const form of [hers, his]) {
        const reply = await form.save()
        assert.equal(reply.status, 200, reply.text)
      }
      const { [first]: savedFirst, [second]: savedSecond } = await newest(collection, id)
      assert.deepEqual([savedFirst, String(savedSecond)], [one, other])
    })
  }

  test('media: a description in one language leaves the one in another', async () => {
    const id = await make('media')
    const [english, japanese] = [await open(mina, 'media', id, 'en'), await open(otto, 'media', id, 'ja')]
    english.type({ alt: 'A phone in a hand' })
    japanese.type({ alt: '手にした電話' })
    const replies = await Promise.all([english.save(), japanese.save()])
    assert.deepEqual(
      replies.map(({ status }) => status),
      [200, 200],
    )
    assert.equal((await newest('media', id, 'en')).alt, 'A phone in a hand')
    assert.equal((await newest('media', id, 'ja')).alt, '手にした電話')
  })
})

describe('one field that two people changed', () => {
  test('stays as the first left it, and the text of the second waits for them alone', async () => {
    const id = await make('guides')
    const [hers, his] = [await open(mina, 'guides', id), await open(otto, 'guides', id)]
    hers.type({ title: 'Hers', body: prose('Her text.') })
    his.type({ title: 'His', summary: 'His summary' })
    await hers.save()
    const reply = await his.save()
    assert.equal(reply.status, 200, reply.text)
    assert.deepEqual(saying(reply.text), [['title', 'His']])
    const now = await newest('guides', id)
    assert.equal(now.title, 'Hers')
    assert.equal(now.summary, 'His summary')
    assert.deepEqual(saying((await ask(otto, 'GET', `/guides/${id}/conflicts?locale=en`)).text), [
      ['title', 'His'],
    ])
    assert.equal((await ask(mina, 'GET', `/guides/${id}/conflicts?locale=en`)).text, '{"conflicts":[]}')
    assert.equal((await ask(otto, 'GET', `/guides/${id}/conflicts?locale=ja`)).text, '{"conflicts":[]}')
  })

  test('is settled when the second writes their text after all, or keeps what is there', async () => {
    const id = await make('guides')
    const [hers, his] = [await open(mina, 'guides', id), await open(otto, 'guides', id)]
    hers.type({ title: 'Hers', summary: 'Hers too' })
    his.type({ title: 'His', summary: 'His too' })
    await hers.save()
    await his.save()
    his.type({ title: 'His' })
    const { text } = await his.save()
    assert.deepEqual(saying(text), [['summary', 'His too']])
    const [left] = conflictsIn(text)
    assert.equal((await newest('guides', id)).title, 'His')
    const kept = await ask(otto, 'DELETE', `/guides/${id}/conflicts?locale=en&conflict=${left?.id}`)
    assert.equal(kept.text, '{"conflicts":[]}')
    assert.equal((await newest('guides', id)).summary, 'Hers too')
  })

  test('keeps every text of a person who wrote in two tabs', async () => {
    const id = await make('guides')
    const [hers, one, two] = [
      await open(mina, 'guides', id),
      await open(otto, 'guides', id),
      await open(otto, 'guides', id),
    ]
    hers.type({ title: 'Hers' })
    one.type({ title: 'In one tab' })
    two.type({ title: 'In the other' })
    await hers.save()
    await one.save()
    const { text } = await two.save()
    assert.deepEqual(saying(text), [
      ['title', 'In one tab'],
      ['title', 'In the other'],
    ])
  })

  test('that all languages share is a conflict in every one of them', async () => {
    const id = await make('carriers')
    const [hers, his] = [await open(mina, 'carriers', id, 'ja'), await open(otto, 'carriers', id, 'en')]
    hers.type({ name: 'Hers' })
    his.type({ name: 'His' })
    await hers.save()
    await his.save()
    assert.match((await ask(otto, 'GET', `/carriers/${id}/conflicts?locale=ar`)).text, /"His"/)
  })
})

test('an old form that types a title puts back no old slug, country or severity', async () => {
  const id = await make('guides')
  const old = await open(otto, 'guides', id)
  const hers = await open(mina, 'guides', id)
  hers.type({ slug: 'a-new-slug', severity: 'typo' })
  await hers.save()
  old.type({ title: 'From the old form' })
  await old.save()
  const { slug, severity, title } = await newest('guides', id)
  assert.deepEqual(
    { slug, severity, title },
    { slug: 'a-new-slug', severity: 'typo', title: 'From the old form' },
  )
})

test('twenty rounds of two people saving one check in two languages, and a corrected code, lose nothing', async () => {
  const id = await make('balance-checks')
  for (let round = 0; round < 20; round++) {
    const [english, japanese] = [
      await open(mina, 'balance-checks', id, 'en'),
      await open(otto, 'balance-checks', id, 'ja'),
    ]
    const code = `*55${round}#`
    english.type({ steps: `Dial ${round}`, code })
    japanese.type({ steps: `番号 ${round}` })
    const replies = await Promise.all([english.save(), japanese.save()])
    assert.deepEqual(
      replies.map(({ status }) => status),
      [200, 200],
      replies.map(({ text }) => text).join(),
    )
    const now = await newest('balance-checks', id, 'en')
    assert.deepEqual(
      [now.steps, now.code, (await newest('balance-checks', id, 'ja')).steps],
      [`Dial ${round}`, code, `番号 ${round}`],
    )
  }
})

describe('a field that somebody may not change', () => {
  test('refuses the save by name when it was changed, and stores nothing', async () => {
    const id = await make('guides')
    const translator = await hire(newsroom.payload, 'translator', { languages: ['ja'] })
    const form = await open(translator, 'guides', id, 'ja')
    form.type({ title: '題名', slug: 'mine' })
    const reply = await form.save()
    assert.equal(reply.status, 403, reply.text)
    assert.match(reply.errors?.[0]?.message ?? '', /"Slug"/)
    assert.equal((await newest('guides', id, 'ja')).title ?? null, null)
  })

  test('is no reason to refuse when it only is older than the document', async () => {
    const id = await make('guides')
    const translator = await hire(newsroom.payload, 'translator', { languages: ['ja'] })
    const form = await open(translator, 'guides', id, 'ja')
    const hers = await open(mina, 'guides', id)
    hers.type({ slug: 'changed-meanwhile' })
    await hers.save()
    form.type({ title: '題名' })
    const reply = await form.save()
    assert.equal(reply.status, 200, reply.text)
    assert.equal((await newest('guides', id)).slug, 'changed-meanwhile')
  })

  test('stands in no list, whose rows are looked at as a whole', () => {
    const lists = Object.values(newsroom.payload.collections).flatMap(({ config }) =>
      config.flattenedFields.filter((field) => field.type === 'array' && !config.slug.startsWith('payload-')),
    )
    const ruled = lists
      .flatMap((list) => ('flattenedFields' in list ? list.flattenedFields : []))
      .filter((field) => 'access' in field && field.access?.update)
    assert.ok(lists.length > 3)
    assert.deepEqual(
      ruled.map(({ name }) => name),
      [],
    )
  })
})

test('a form of one language is never saved into another', async () => {
  const id = await make('guides')
  const form = await open(mina, 'guides', id, 'ja')
  const body = { title: '題名', base: { form: 'f', language: 'ja', fingerprints: {} } }
  const reply = await ask(mina, 'PATCH', `/guides/${id}?locale=en&draft=true`, body)
  assert.equal(reply.status, 400, reply.text)
  assert.notEqual((await newest('guides', id)).title, form.values.title ?? '題名')
})

test('a form whose base cannot be read is refused: its old values would go over newer ones', async () => {
  const id = await make('carriers')
  for (const base of [[], 'x', null, { form: 'f', language: 'en', fingerprints: 5 }]) {
    const reply = await ask(mina, 'PATCH', `/carriers/${id}?locale=en`, { nativeName: 'Old', base })
    assert.equal(reply.status, 400, `${JSON.stringify(base)}: ${reply.text}`)
    assert.match(reply.text, /Open the document again/)
  }
  assert.equal((await newest('carriers', id)).nativeName ?? '', '')
})
