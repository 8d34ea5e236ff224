import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import { prose, sampleCheck, sampleFacts, sampleGuide } from '../../../e2e/support/sample-documents'

const { ask, payload } = await ownNewsroom()
const checker = await hire(payload, 'fact-checker')

const facts = await sampleFacts(payload, { slug: 'here' }, { slug: 'claro' })
const elsewhere = await sampleFacts(payload, { slug: 'there' })
const check = await payload.create({
  collection: 'balance-checks',
  data: sampleCheck(facts.carrier, { code: '*611#', key: 'co-claro', steps: 'Dial *611#.\nOr {code}.' }),
})
await payload.update({
  collection: 'balance-checks',
  id: check.id,
  locale: 'ja',
  data: { steps: '＊６１１＃に発信' },
})
await payload.update({
  collection: 'carriers',
  id: facts.carrier,
  locale: 'nl',
  data: { note: 'Bel *611# of kijk met {check:co-claro}.' },
})
await payload.update({
  collection: 'carriers',
  id: elsewhere.carrier,
  locale: 'nl',
  data: { note: 'Hier is het ook *611#.', confirmedLines: 'Hier is het ook *611#.' },
})
const guide = await payload.create({
  collection: 'guides',
  locale: 'en',
  data: {
    ...sampleGuide(facts.country, { slug: 'a-guide' }),
    body: prose('Fine. Dial *611# and wait.'),
    _status: 'published',
  },
})
await payload.update({
  collection: 'guides',
  id: guide.id,
  locale: 'fr',
  draft: true,
  data: { title: 'Voir', summary: 'Composez le *611#', body: prose('Bien.') },
})

test('a corrected check lists every text that still says the old code, and nothing else', async () => {
  const list = async () => {
    const reply = await ask(checker, 'GET', `/balance-checks/${check.id}/old-words`)
    assert.equal(reply.status, 200, reply.text)
    const { oldWords }: { oldWords: Record<string, string>[] } = JSON.parse(reply.text)
    return oldWords.map(({ collection, field, language, words, title }) =>
      [collection, title, field, language, words].join(' | '),
    )
  }
  assert.deepEqual(await list(), [])
  const entry = { balanceCheck: check.id, outcome: 'wrong', then: 'corrected', code: '*622#' }
  assert.equal((await ask(checker, 'POST', '/verifications', entry)).status, 201)
  assert.deepEqual(await list(), [
    'balance-checks | Telenor (AB): *622# | steps | en | Dial *611#.',
    'balance-checks | Telenor (AB): *622# | steps | ja | ＊６１１＃に発信',
    'carriers | Telenor | note | nl | Bel *611# of kijk met ….',
    'guides | a-guide | body | en | Fine. Dial *611# and wait.',
    'guides | a-guide | summary | fr | Composez le *611#',
  ])
  await payload.update({
    collection: 'carriers',
    id: facts.carrier,
    locale: 'nl',
    data: { note: 'Kijk met {check:co-claro}.' },
  })
  assert.equal((await list()).length, 4)
})

test('nobody without a session is told', async () => {
  assert.equal((await ask(undefined, 'GET', `/balance-checks/${check.id}/old-words`)).status, 401)
})
