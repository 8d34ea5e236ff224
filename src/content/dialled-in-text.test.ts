import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dialledInText } from './dialled-in-text'

test('numbers and codes are found in any script, with the signs of a dial pad', () => {
  assert.deepEqual(dialledInText('热线是１２３，而代码是*611#；١١٢.'), ['123', '*611#', '112'])
  assert.deepEqual(dialledInText('Call tel:112 or 1\u200b13.'), ['112', '113'])
  assert.ok(dialledInText('1️⃣1️⃣2️⃣').includes('112'))
})

test('two numbers beside each other stay two', () => {
  assert.deepEqual(dialledInText('Call 112 110.'), ['112', '112110', '110'])
  assert.deepEqual(dialledInText('Pages 1-12'), [])
})

test('a number in pieces is found where it has its calling code, is spelled out, or is long', () => {
  assert.ok(dialledInText('Call +47 112 now').includes('+47112'))
  assert.ok(dialledInText('Call 00 47 112').includes('0047112'))
  assert.ok(dialledInText('Call 1-1-2').includes('112'))
  assert.ok(dialledInText('Call 10 177').includes('10177'))
  assert.ok(!dialledInText('Windows 11 2 times').includes('112'))
})

test('no number is found within another one, a price or an amount', () => {
  for (const text of ['$123', '123 MB', '12:123', 'A123', '123%', '¥ 123', '123 kr'])
    assert.deepEqual(
      dialledInText(`It is ${text} there.`).filter((found) => found === '123'),
      [],
      text,
    )
})
