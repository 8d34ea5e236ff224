import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import {
  prose,
  sampleCheck,
  sampleCountry,
  sampleFacts,
  sampleGuide,
} from '../../../e2e/support/sample-documents'
import { linesAsked } from './dangerous-lines'

const { ask, payload } = await ownNewsroom()
const editor = await hire(payload, 'editor')

const { country, carrier } = await sampleFacts(payload, {
  ...{ code: 'CO', slug: 'colombia', name: 'Colombia', callingCode: '+57' },
  emergencyNumbers: [{ number: '123', service: 'general' }],
})
const check = await payload.create({
  collection: 'balance-checks',
  data: sampleCheck(carrier, { code: '*611#', key: 'co-claro' }),
})
const dangerous = 'To see your balance, dial 123.'

const newGuide = async () =>
  (
    await payload.create({
      collection: 'guides',
      locale: 'en',
      data: { ...sampleGuide(country), _status: 'published' },
    })
  ).id

type Reply = Awaited<ReturnType<typeof ask>>
function refused(reply: Reply, door: string) {
  assert.equal(reply.status, 400, `${door}: ${reply.text.slice(0, 300)}`)
  assert.match(reply.text, /123 is the emergency line|no code of a balance check/, door)
}

test('no door publishes a guide that sends readers to an emergency line', async () => {
  const texts = [
    { summary: dangerous },
    { title: 'Dial 123' },
    { body: prose(dangerous) },
    { body: prose('Marque １ ２ ３ para su saldo.') },
  ]
  for (const text of texts) {
    const id = await newGuide()
    const label = JSON.stringify(text).slice(0, 80)
    refused(await ask(editor, 'PATCH', `/guides/${id}?locale=en`, { ...text, _status: 'published' }), label)
    const draft = await ask(editor, 'PATCH', `/guides/${id}?locale=en&draft=true`, text)
    assert.equal(draft.status, 200, draft.text)
    for (const [door, query] of [
      ['the draft', ''],
      ['one language', '&publishSpecificLocale=en'],
      ['all languages', '&publishAllLocales=true'],
      ['all languages, from another', '&publishAllLocales=true&locale=fr'],
    ] as const) {
      const path = `/guides/${id}?${query.includes('locale=fr') ? '' : 'locale=en'}${query}`
      const data = query.includes('fr') ? { title: 'Titre', summary: 'Bien.', body: prose('Bien.') } : {}
      refused(await ask(editor, 'PATCH', path, { ...data, _status: 'published' }), `${door}: ${label}`)
    }
    const live = await payload.findByID({ collection: 'guides', id, locale: 'en' })
    assert.doesNotMatch(JSON.stringify(live), /[1１] ?[2２] ?[3３][ .]/)
  }
  const made = { ...sampleGuide(country), summary: dangerous, _status: 'published' }
  refused(await ask(editor, 'POST', '/guides?locale=en', made), 'a new one')
})

test('no text of a fact does', async () => {
  const doors = [
    [`/carriers/${carrier}`, { note: dangerous }],
    [`/carriers/${carrier}`, { gone: { since: '2026', reason: 'Gone. Dial 123.' } }],
    [`/carriers/${carrier}`, { website: 'https://wa.me/57123' }],
    [`/carriers/${carrier}`, { apps: [{ name: 'Mi Claro', android: 'https://t.me/+57123' }] }],
    [`/countries/${country}`, { summary: dangerous }],
    [`/balance-checks/${check.id}`, { steps: 'Dial {code}.\nOr dial 1-2-3.' }],
    [`/balance-checks/${check.id}`, { costNote: 'Free from 123' }],
  ] as const
  for (const [path, data] of doors)
    refused(await ask(editor, 'PATCH', `${path}?locale=en`, data), JSON.stringify(data))
  const made = sampleCountry({
    summary: dangerous,
    emergencyNumbers: [{ number: '123', service: 'general' }],
  })
  refused(await ask(editor, 'POST', '/countries?locale=en', made), 'a new country')
})

test('a code that no check of the country has is asked about once, and the answer holds for its words', async () => {
  const id = await newGuide()
  const save = (data: object) =>
    ask(editor, 'PATCH', `/guides/${id}?locale=en`, { ...data, _status: 'published' })
  const text = { summary: 'Dial *611#. Tip: *999#\u00a0is  gone.', body: prose('We sit at Calle 123.') }
  const reply = await save(text)
  refused(reply, 'unknown')
  const [error] = JSON.parse(reply.text).errors[0].data.errors
  const lines = linesAsked(error.message)
  assert.deepEqual(lines, ['Dial *611#. Tip: *999# is gone.', 'We sit at Calle 123.'])
  refused(await save({ ...text, confirmedLines: lines[0] }), 'half an answer')
  assert.equal((await save({ ...text, confirmedLines: lines.join('\n') })).status, 200)
  assert.equal((await save({ title: 'Another title' })).status, 200, 'the answer is kept')
  refused(await save({ summary: 'Dial *999#.' }), 'other words')
})

test('a verdict is no occasion to ask about the words around', async () => {
  const made = await payload.create({
    collection: 'balance-checks',
    data: sampleCheck(carrier, { code: '*700#', steps: 'Dial *700#.' }),
  })
  const corrected = { balanceCheck: made.id, outcome: 'wrong', then: 'corrected', code: '*800#' }
  for (const entry of [corrected, { balanceCheck: made.id, outcome: 'correct' }])
    assert.equal((await ask(editor, 'POST', '/verifications', entry)).status, 201)
})
