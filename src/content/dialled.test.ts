import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dialForm, dialledByAddress, isNumber, sameNumber } from './dialled'

test('a number is one and the same in every dress', () => {
  const dresses = [
    ...[
      '112',
      ' 1 1 2 ',
      '1-1-2',
      '1.1.2',
      '(1)12',
      '1\u00a01\u20092',
      '1\u200b1\u00ad2',
      '\u202a112\u202c',
      '☎ 112',
    ],
    ...['１１２', '١١٢', '۱۱۲', '१ १ २', '๑๑๒', '𝟏𝟏𝟐', '①①②', '1️⃣1️⃣2️⃣', '¹¹²'],
    ...[
      'tel:112',
      'TEL://112',
      'sms:112?body=SALDO',
      'tel:112;phone-context=+47',
      'ｔｅｌ：112',
      'tel:%31%31%32',
    ],
    ...['112,1', '112p1', '112;5'],
  ]
  for (const dress of dresses) assert.equal(dialForm(dress), '112', dress)
})

test('star, hash and plus stay, whichever sign was typed for them', () => {
  for (const dress of ['*611#', '＊611＃', '∗6 1 1♯', 'tel:*611%23'])
    assert.equal(dialForm(dress), '*611#', dress)
  assert.equal(dialForm('＋＋47 112'), '+47112')
})

test('what is no digit is none', () => {
  assert.equal(dialForm('SALDO'), 'SALDO')
  assert.equal(dialForm('一一二'), '一一二')
  assert.equal(dialForm('tel:%zz112'), 'zz112')
})

test('an address dials by its scheme, by one inside, and in a chat', () => {
  const forms = (address: string) => dialledByAddress(address).map(dialForm)
  assert.deepEqual(forms('Tel:112'), ['112'])
  assert.deepEqual(forms('t\u200bel:112'), ['112'])
  assert.deepEqual(forms('https://example.com/?to=tel%3A112&x=1'), ['112'])
  assert.deepEqual(forms('https://wa.me/47112'), ['+47112'])
  assert.deepEqual(forms('https://api.whatsapp.com/send?phone=%2B47112'), ['+47112'])
  assert.deepEqual(forms('https://example.com/112?phone=112'), [])
  assert.deepEqual(forms('https://example.com/?to=tel%253A112'), ['112'])
  assert.deepEqual(forms('telprompt://112'), ['112'])
  for (const chat of [
    'https://wa.me./112',
    'https://www.wa.me/112',
    'https://wa.me/%31%31%32',
    'https://t.me/+112',
    'https://signal.me/#p/+112',
    'https://invite.viber.com/?number=%2B112',
  ])
    assert.deepEqual(forms(chat), ['+112'], chat)
  assert.deepEqual(forms('https://t.me/carrier'), [])
})

test('a number is the same with the calling code of its country, its own and no other', () => {
  for (const form of [
    '112',
    '+112',
    '00112',
    '+47112',
    '0047112',
    '01147112',
    '47112',
    '+470112',
    '+0112',
    '000112',
    '00047112',
  ])
    assert.ok(isNumber(form, '112', '+47'), form)
  for (const form of ['1120', '0112', '46112', '+46112', '47', ''])
    assert.ok(!isNumber(form, '112', '+47'), form)
  assert.ok(isNumber('000', '000', '+61'))
})

test('a bare calling code is none abroad, nor in front of two digits', () => {
  assert.ok(!isNumber('47112', '112', '+47', true))
  assert.ok(!isNumber('3315', '15', '+33'))
  assert.ok(isNumber('+3315', '15', '+33'))
})

test('two numbers are compared in dial form, and a code is no number', () => {
  assert.ok(sameNumber('1-1 2', '112'))
  assert.ok(sameNumber('+57 123', '123', '+57'))
  assert.ok(sameNumber('080-252-5011', '0802525011', '+82'))
  assert.ok(!sameNumber('*123#', '123', '+57'))
})
