import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { type Colleague, hire } from '../../e2e/support/people'
import { sampleCarrier, sampleFacts } from '../../e2e/support/sample-documents'
import { baseOf } from './base'
import { type Values, valuesIn } from './fields'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const mina = await hire(newsroom.payload, 'editor')
const otto = await hire(newsroom.payload, 'editor')
const { country } = await sampleFacts(newsroom.payload)

const rows = [
  { value: '*1#', claim: 'Shows a balance', truth: 'It does not' },
  { value: '*2#', claim: 'Is free', truth: 'It is not' },
]

async function carrierWithRows(): Promise<number> {
  const data = sampleCarrier(country, { knownWrong: rows.map((row) => ({ kind: 'code', ...row })) })
  return (await newsroom.payload.create({ collection: 'carriers', data, locale: 'en' })).id
}

/** A form of "known wrong", as the panel sends it; what the server answers is what it starts from next. */
async function open(who: Colleague, id: number, language: string) {
  const { fields } = newsroom.payload.collections.carriers.config
  const place = `/carriers/${id}?depth=0&locale=${language}&fallback-locale=none`
  let values = valuesIn(JSON.parse((await ask(who, 'GET', place)).text))
  const shown = () => (Array.isArray(values.knownWrong) ? values.knownWrong.map(valuesIn) : [])
  const save = async (knownWrong: Values[]) => {
    const base = { form: `${who.id} ${language}`, language, fingerprints: baseOf(fields, values) }
    const reply = await ask(who, 'PATCH', place, { ...values, knownWrong, base })
    assert.equal(reply.status, 200, reply.text)
    values = valuesIn(reply.doc)
  }
  return { shown, save }
}

const claims = (form: { shown: () => Values[] }) => form.shown().map(({ claim }) => claim)

test('a row stays in which somebody wrote in another language since; deleted once more it goes', async () => {
  const id = await carrierWithRows()
  const english = await open(mina, id, 'en')
  const chinese = await open(otto, id, 'zh-Hans')
  await chinese.save(chinese.shown().map((row) => ({ ...row, claim: '可查余额', truth: '不能' })))
  await english.save(english.shown().slice(0, 1))
  assert.deepEqual(claims(english), ['Shows a balance', 'Is free'])
  assert.deepEqual(claims(await open(otto, id, 'zh-Hans')), ['可查余额', '可查余额'])
  await english.save(english.shown().slice(0, 1))
  assert.deepEqual(claims(await open(otto, id, 'zh-Hans')), ['可查余额'])
})

test('a row goes at once whose texts of other languages are as they were when the form was opened', async () => {
  const id = await carrierWithRows()
  const chinese = await open(otto, id, 'zh-Hans')
  await chinese.save(chinese.shown().map((row) => ({ ...row, claim: '可查余额', truth: '不能' })))
  const english = await open(mina, id, 'en')
  await chinese.save(chinese.shown().map((row, n) => (n === 0 ? { ...row, claim: '显示余额' } : row)))
  await english.save(english.shown().slice(0, 1))
  assert.deepEqual(claims(english), ['Shows a balance'])
  assert.deepEqual(claims(await open(otto, id, 'zh-Hans')), ['显示余额'])
})
