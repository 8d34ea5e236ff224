import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pictureName } from './picture-name'

test('a picture keeps the letters of its name in every script', () => {
  for (const [given, name] of [
    ['余额.png', '余额.png'],
    ['صورة.png', 'صورة.png'],
    ['Saldo año.JPG', 'Saldo-año.jpg'],
    ['cafe\u0301.png', 'café.png'],
    ['my shot.png', 'my-shot.png'],
    ['a.b.c.png', 'a-b-c.png'],
    ['IMG_2024-05-01 (2).jpeg', 'IMG_2024-05-01-2.jpeg'],
    ['.hidden.png', 'hidden.png'],
    ['../../etc/passwd.png', 'passwd.png'],
    ['C:\\photos\\shot.png', 'shot.png'],
    ['balance%2F..%2Fx.png', 'balance-2F-2Fx.png'],
    ['without-an-ending', 'without-an-ending'],
    ['a\u202e\u200bb.png', 'a-b.png'],
  ] as const)
    assert.equal(pictureName(given), name)
})

test('pictures whose names have no letter can be told apart, too', () => {
  assert.equal(pictureName('😀.png'), '1f600.png')
  assert.equal(pictureName('📶📱.png'), '1f4f6-1f4f1.png')
  assert.equal(pictureName('….png'), 'picture.png')
  assert.equal(pictureName('con.png'), 'picture-con.png')
})

test('a name is one that every disk and address takes, whatever was sent, and naming it again changes nothing', () => {
  const sent = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom('', '.png', '.JPEG'))
  fc.assert(
    fc.property(sent, ([base, ending]) => {
      const name = pictureName(base + ending)
      assert.match(name, /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*(\.[a-z\d]{1,5})?$/u)
      assert.ok(Buffer.byteLength(name) < 230, name)
      assert.equal(pictureName(name), name)
      assert.equal(decodeURIComponent(encodeURIComponent(name)), name)
    }),
  )
})
