import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import { sampleCheck, sampleFacts } from '../../../e2e/support/sample-documents'

const { ask, payload } = await ownNewsroom()
const translator = await hire(payload, 'translator')

const facts = await sampleFacts(payload, { slug: 'here' }, { slug: 'claro' })
await payload.create({
  collection: 'balance-checks',
  data: sampleCheck(facts.carrier, { code: '*611#', key: 'co-claro' }),
})

const said = async (body: object | undefined) => {
  const { status, text } = await ask(translator, 'POST', '/balance-checks/said?locale=ar', body)
  const answer: { text: string } = JSON.parse(text)
  return { status, text: answer.text }
}

test('a text is said as readers get it, its codes from left to right by themselves', async () => {
  assert.deepEqual(await said({ text: 'اطلب {check:co-claro} أولاً' }), {
    status: 200,
    text: 'اطلب \u2066*611#\u2069 أولاً',
  })
  assert.equal((await said({ text: 'Dial {code}', key: 'co-claro' })).text, 'Dial \u2066*611#\u2069')
  assert.equal((await said({ text: 'No check' })).text, 'No check')
})

test('what is no text, no check, or nobody’s request is answered all the same', async () => {
  for (const body of [undefined, [], { text: 12 }, { text: null, key: {} }])
    assert.deepEqual(await said(body), { status: 200, text: '' })
  const { text } = await said({ text: '{check:no-such-check}' })
  assert.doesNotMatch(text, /[{}]/)
  assert.equal((await ask(undefined, 'POST', '/balance-checks/said', { text: 'a' })).status, 401)
})
