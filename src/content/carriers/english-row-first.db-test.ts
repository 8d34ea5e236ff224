import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import { sampleCheck, sampleFacts } from '../../../e2e/support/sample-documents'

const row = {
  id: 'a'.repeat(24),
  value: '1111',
  kind: 'number' as const,
  claim: 'Balance.',
  truth: 'A shop.',
}

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const { carrier } = await sampleFacts(newsroom.payload, {}, { knownWrong: [row] })

test('a row that is new in Chinese asks for the English one, at its fields, and stores nothing', async () => {
  const knownWrong = [
    row,
    { id: 'b'.repeat(24), value: '2222', kind: 'number', claim: '查余额', truth: '商店' },
  ]
  const reply = await ask(editor, 'PATCH', `/carriers/${carrier}?locale=zh-Hans`, { knownWrong }, 'zh')
  assert.equal(reply.status, 400, reply.text)
  const errors = reply.errors?.[0]?.data?.errors ?? []
  assert.deepEqual(
    errors.map(({ path }) => path),
    ['knownWrong.1.claim', 'knownWrong.1.truth'],
  )
  assert.match(errors[0]?.message ?? '', /请先切换到英文/)
  const now = await newsroom.payload.findByID({ collection: 'carriers', id: carrier })
  assert.equal(now.knownWrong?.length, 1)
})

test('a row that is there is translated, and the English desk goes on saving', async () => {
  const knownWrong = [{ ...row, claim: '查余额', truth: '商店' }]
  const translated = await ask(editor, 'PATCH', `/carriers/${carrier}?locale=zh-Hans`, { knownWrong })
  assert.equal(translated.status, 200, translated.text)
  const english = await ask(editor, 'PATCH', `/carriers/${carrier}?locale=en`, {
    knownWrong: [{ ...row, kind: 'code' }],
  })
  assert.equal(english.status, 200, english.text)
  const now = await newsroom.payload.findByID({
    collection: 'carriers',
    id: carrier,
    locale: 'zh-Hans',
  })
  assert.equal(now.knownWrong?.[0]?.truth, '商店')
})

test('a check that uses what is known wrong is told what is true, in whole sentences', async () => {
  const reply = await ask(
    editor,
    'POST',
    '/balance-checks?locale=en',
    sampleCheck(carrier, { channel: 'call', number: '1111' }),
  )
  assert.equal(reply.status, 400, reply.text)
  assert.match(reply.text, /known wrong for Telenor: A shop\. If it is right/)
  assert.doesNotMatch(reply.text, /undefined/)
})
