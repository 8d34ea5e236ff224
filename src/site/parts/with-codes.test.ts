import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { withCodes } from './with-codes'

const shown = (text: string) => renderToStaticMarkup(createElement('p', null, withCodes(text, 'ar')))
const isolated = (text: string) =>
  [...shown(text).matchAll(/<bdi dir="ltr" translate="no">(.*?)<\/bdi>/g)].map(([, code]) => code)

test('in Arabic every code of a sentence runs from left to right', () => {
  assert.deepEqual(isolated('اطلب *611# أو #100*3# أو *611.'), ['*611#', '#100*3#', '*611'])
  assert.deepEqual(isolated('من خط آخر: +47 21 54 71 71، أو 0120-959-472.'), [
    '+47 21 54 71 71',
    '0120-959-472',
  ])
  assert.deepEqual(isolated('اتصل بـ (601) 234-5678 أو +57 (601) 234-5678 (مجانًا).'), [
    '(601) 234-5678',
    '+57 (601) 234-5678',
  ])
  assert.deepEqual(isolated('افتح تطبيق U+one من e& أو Proximus+.'), ['U+one', 'e&amp;', 'Proximus+'])
})

test('lone numbers and words are left alone, and the text stays the same', () => {
  assert.deepEqual(isolated('منذ 28 يناير 2026، العدد 3.'), [])
  const text = 'اطلب *611# ثم اختر 1'
  assert.equal(shown(text).replace(/<[^>]+>/g, ''), text)
})

test('other languages get plain text', () => {
  assert.equal(withCodes('Dial *611#.', 'en'), 'Dial *611#.')
})
