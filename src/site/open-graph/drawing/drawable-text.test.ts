import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawable, isDrawable, shortened, withWholeWords } from './drawable-text'

const covered = new Set(
  Array.from('abcé #*0123残高を確認 eSIM잔액', (character) => character.codePointAt(0) ?? 0),
)

test('prose loses what the fonts cannot write, and what hides in it', () => {
  assert.equal(drawable('a😀b', covered), 'ab')
  assert.equal(drawable(' a\u202eb\u0000\n\tc\u200b ', covered), 'ab c')
  assert.equal(drawable('e\u0301', covered), 'é')
  assert.equal(drawable('😀', covered), '')
  assert.ok(drawable('ab '.repeat(10_000), covered).length <= 301)
})

test('a code is drawn whole or not at all', () => {
  assert.ok(isDrawable('*123#', covered))
  for (const code of ['*12३#', '*12\u202e3#', '', ' ']) assert.ok(!isDrawable(code, covered), code)
})

test('lines end between words where a language writes no spaces, and between spaces in Korean', () => {
  const parts = (text: string, language: 'ja' | 'ko' | 'en') =>
    withWholeWords(text, language)
      .split(/(?<!\u2060)(?!\u2060)/u)
      .map((part) => part.replaceAll('\u2060', ''))
  assert.deepEqual(parts('残高を確認', 'ja'), ['残高', 'を', '確認'])
  assert.deepEqual(parts('残量と', 'ja'), ['残量', 'と'])
  assert.deepEqual(parts('잔액 확인', 'ko'), ['잔액', ' ', '확인'])
  assert.equal(withWholeWords('残高', 'en'), '残高')
})

test('what is shortened says so, and breaks no character apart', () => {
  assert.equal(shortened('abc', 3), 'abc')
  assert.equal(shortened('ab cd', 3), 'ab…')
  assert.equal(shortened('e\u0301e\u0301', 1), 'e\u0301…')
})
