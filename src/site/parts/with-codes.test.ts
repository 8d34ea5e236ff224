import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '@/translation/languages'
import { withCodes } from './with-codes'

const shown = (text: string, language: Language = 'ar', asWritten?: string[]) =>
  renderToStaticMarkup(createElement('p', null, withCodes(text, language, undefined, asWritten)))
const isolated = (text: string, language?: Language) =>
  [...shown(text, language).matchAll(/<bdi dir="ltr" translate="no">(.*?)<\/bdi>/g)].map(([, code]) => code)

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

test('groups stay in their order whatever stands between them', () => {
  for (const number of [
    '01‑8000‑112',
    '01\u20098000\u2009112',
    '01\u00a08000\u00a0112',
    '(601)\u00a0234\u2010567',
  ])
    assert.deepEqual(isolated(`اتصل على الرقم ${number} لمعرفة الرصيد.`), [number])
})

test('in every language codes are kept apart, because a browser may translate the page', () => {
  assert.deepEqual(isolated('Dial *611# or call 0120-959-472.', 'en'), ['*611#', '0120-959-472'])
  assert.equal(withCodes('Choose option 2.', 'en'), 'Choose option 2.')
})

test('what is typed as it stands is translated by no browser, where it stands alone', () => {
  assert.equal(
    shown('Text SALDO to 222, then open A.B (mi). Not SALDOS or b-mobiles.', 'en', [
      'SALDO',
      'A.B (mi)',
      'b-mobile',
    ]),
    '<p>Text <bdi translate="no">SALDO</bdi> to 222, then open <bdi translate="no">A.B (mi)</bdi>. Not SALDOS or b-mobiles.</p>',
  )
})
