import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { getPayload } from 'payload'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import { prose, sampleCheck, sampleFacts, sampleGuide } from '../../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const mina = await hire(payload, 'editor')
const facts = await sampleFacts(payload)

const lost = 2_000_000

function textWith(...blocks: object[]) {
  const { root } = prose('Dial one of these.')
  const nodes = blocks.map((fields, n) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { ...fields, id: `${n}`.padStart(24, 'a') },
  }))
  return { root: { ...root, children: [...root.children, ...nodes] } }
}

async function publish(body: object) {
  const data = sampleGuide(facts.country)
  return await ask(mina, 'POST', '/guides?locale=en&depth=0', { ...data, body, _status: 'published' })
}

async function checks(count: number): Promise<object[]> {
  const made = Array.from({ length: count }, () =>
    payload.create({ collection: 'balance-checks', data: sampleCheck(facts.carrier) }),
  )
  return (await Promise.all(made)).map(({ id }) => ({ blockType: 'balance-check', balanceCheck: id }))
}

test('a text is published whose blocks name records that exist, and none of them is read for it', async () => {
  const blocks = await checks(5)
  // The instance that `asking` asks.
  const { db } = await getPayload({ config: payload.config, key: newsroom.url })
  const find = mock.method(db, 'find')
  const reply = await publish(textWith(...blocks, { blockType: 'comparison', carriers: [facts.carrier] }))
  find.mock.restore()
  assert.equal(reply.status, 201, reply.text)
  const read = find.mock.calls.map(({ arguments: [asked] }) => asked.collection)
  assert.deepEqual(
    read.filter((collection) => collection === 'balance-checks' || collection === 'carriers'),
    [],
  )
})

for (const [name, block] of [
  ['balance check', { blockType: 'balance-check', balanceCheck: lost }],
  ['carrier', { blockType: 'comparison', carriers: [lost] }],
  ['picture', { blockType: 'picture', picture: lost }],
] as const) {
  test(`a text that names a ${name} that is gone is not published; its draft is kept`, async () => {
    const body = textWith(...(await checks(1)), block)
    const refused = await publish(body)
    assert.equal(refused.status, 400)
    assert.match(refused.text, new RegExp(`record ${lost}, which does not exist`))
    const data = { ...sampleGuide(facts.country), body }
    const kept = await ask(mina, 'POST', '/guides?locale=en&draft=true', data)
    assert.equal(kept.status, 201, kept.text)
  })
}
