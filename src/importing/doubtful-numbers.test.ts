import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doubtfulNumbers } from './doubtful-numbers'
import { colombia } from './fixtures/facts'
import { parseMarkdown } from './markdown/parse-markdown'

const doubts = (markdown: string) =>
  doubtfulNumbers(parseMarkdown(markdown).tree, colombia).map(({ line, message }) => `${line}: ${message}`)

test('an emergency number is doubted with its line', () => {
  assert.deepEqual(doubts('a\n\nClaro的热线是123，而Movistar则是１２５。'), [
    '3: 123 is an emergency number in Colombia (all services): nobody may be sent there for a balance',
    '3: 125 is an emergency number in Colombia (ambulance): nobody may be sent there for a balance',
  ])
})

test('an emergency number is doubted in every dress', () => {
  for (const dress of ['+57 123', '0057123', '١٢٣', '123#', 'tel:123', '1\u200b23', '1-2-3']) {
    assert.match(doubts(`Call ${dress} now.`).join(), /123 is an emergency number in Colombia/, dress)
  }
  assert.match(doubts('Call 112.').join(), /112 is an emergency number on every mobile phone/)
})

test('a text is not doubted for what a check would only be asked about', () => {
  assert.deepEqual(doubts('Dial *123#, or 911 abroad.'), [])
})

test('lines are right around a bare address, too', () => {
  assert.deepEqual(
    doubts('a\nhttps://example.com 123\n123').map((doubt) => doubt.split(':')[0]),
    ['2', '3'],
  )
})

test('the same digits in another number, a price or an amount are no doubt', () => {
  for (const text of ['1234', '0123', '*123#', '$123', '123 MB', '123,50', '12:123', 'A123', '123%']) {
    assert.deepEqual(doubts(`It is ${text} there.`), [], text)
  }
})

test('a code that is known wrong for a carrier is doubted', () => {
  assert.deepEqual(doubts('Dial `*103#`.'), [
    '1: *103# is recorded as known wrong for Claro: It is WOM Chile’s.',
  ])
})

test('a code that is right for one carrier is doubted only beside the carrier it is wrong for', () => {
  assert.deepEqual(doubts('Claro: `*611#`. Movistar has an app.'), [])
  assert.deepEqual(doubts('Movistar: `*611#`.'), [
    '1: *611# is recorded as known wrong for Movistar: It is Claro’s.',
  ])
})

test('a number in code marks inside a note is a warning to readers', () => {
  assert.deepEqual(doubts(':::note[Never]\nDo not dial `123`.\n:::'), [])
  assert.equal(doubts(':::note[Never]\nDial 123.\n:::').length, 1)
})
