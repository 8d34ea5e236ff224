import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dangerOf } from './balance-checks/danger'
import { knownWrongIn } from './balance-checks/known-wrong'
import { isSameName, plainAddress, plainCode, plainName, plainNumber, plainSigns } from './plain-value'

test('a code is kept as a phone dials it', () => {
  for (const typed of [
    '＊１２３＃',
    '*123 #',
    ' * 1-2-3 # ',
    '\u202a*123#\u202c',
    '*️⃣1️⃣2️⃣3️⃣#️⃣',
    '*١٢٣#',
    '٭۱۲۳♯',
    '*1\u200d2\u00ad3#\ufeff',
    '*123\u3164#\u2800',
  ])
    assert.equal(plainCode(typed), '*123#', typed)
})

test('a number loses the signs that group it', () => {
  for (const typed of [
    '+57 (601) 234-5678',
    '(+57) 601.234.5678',
    '＋５７（６０１）２３４－５６７８',
    '+57\u00a0601\u2011234\u20135678',
  ])
    assert.equal(plainNumber(typed), '+576012345678', typed)
  assert.equal(plainNumber('０１２０ー９５９ー４７２'), '0120959472')
})

test('what is not one number is left as it was, for the rule of its field', () => {
  for (const typed of ['611 / 612', '+44 (0)20 7946 0018', '611¹', '1-800-CLARO', '*123*<PIN>#'])
    assert.equal(plainNumber(typed), typed)
  assert.equal(plainCode('*100# *101#'), '*100# *101#')
})

test('a keyword is plain, a name keeps its signs, an address its spelling', () => {
  assert.equal(plainSigns('\u202aＲＥＳＴＯ\u202c'), 'RESTO')
  assert.equal(plainSigns('  RESTO '), 'RESTO')
  assert.equal(plainSigns('٠٨٠-٢٥٢'), '080-252')
  assert.equal(plainName('Mi \u00a0 Claro\u200b'), 'Mi Claro')
  assert.equal(plainName('ｄ払い'), 'ｄ払い')
  assert.equal(plainName('همراه\u200cاول'), 'همراه\u200cاول')
  assert.equal(plainName('Mo\u0301vil'), 'M\u00f3vil')
  assert.equal(plainAddress('\u200bhttps://claro.example/＊\u200b '), 'https://claro.example/＊')
})

test('names are one in every dress', () => {
  for (const [one, other] of [
    ['ﾄﾞｺﾓ', 'ドコモ'],
    ['xresto', '\u202aXRESTO\u200d\u202c'],
    ['ＭＩ　ＣＬＡＲＯ', 'Mi Claro'],
    ['Mo\u0301vil', 'móvil'],
    ['١٢٣', '123'],
  ] as const)
    assert.ok(isSameName(one, other), `${one} ${other}`)
  assert.ok(!isSameName('RESTO', 'XRESTO'))
})

/** The same numbers each time, spread as if by chance (Lehmer). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state * 48271) % 2147483647
    yield state
  }
}

const chance = numbers(12)
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[chance.next().value % items.length]
  assert.ok(item !== undefined)
  return item
}

const nothing = ['\u200b', '\u202a', '\u202c', '\u2066', '\u2069', '\u200e', '\u200f', '\ufeff', '\u00ad']
const between = ['', '', ' ', '\u00a0', '-', '\u2060', '\u061c', '\u180e', ...nothing]
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10]
const stars = ['*', '＊', '∗', '٭']
const hashes = ['#', '＃', '♯']

function dressed(plain: string): string {
  return [...plain].map((sign) => pick(between) + dressedSign(sign)).join('') + pick(nothing)
}

function dressedSign(sign: string): string {
  if (sign === '+') return pick(['+', '＋'])
  if (pick([0, 1, 2, 3]) === 0) return `${sign}${pick(['', '\ufe0f'])}\u20e3`
  if (sign === '*') return pick(stars)
  if (sign === '#') return pick(hashes)
  return String.fromCharCode(pick(zeros) + Number(sign))
}

const colombia = {
  name: { en: 'Colombia', zh: '哥伦比亚' },
  callingCode: '+57',
  emergencyNumbers: [
    { number: '123', service: 'general' as const },
    { number: '112', service: 'general' as const },
  ],
}
const carrier = {
  name: 'Claro',
  knownWrong: [{ value: '*611#', kind: 'code' as const, claim: 'Balance', truth: 'It is the shop.' }],
}

test('however digits and stars are dressed, one value is kept, and what is said of it is the same', () => {
  const values = ['123', '112', '*123#', '*611#', '#31#123', '*100*1#', '+57123', '0047112', '12345', '6-1-1']
  for (let round = 0; round < 600; round += 1) {
    const plain = pick(values).replaceAll('-', '')
    const typed = dressed(plain)
    assert.equal(plainCode(typed), plain, JSON.stringify(typed))
    assert.equal(plainNumber(typed), plain, JSON.stringify(typed))
    assert.equal(plainSigns(typed).replace(/[ -]/g, ''), plain, JSON.stringify(typed))
    for (const kind of ['dial', 'text', 'keyword'] as const)
      assert.deepEqual(
        dangerOf({ kind, text: typed }, colombia),
        dangerOf({ kind, text: plain }, colombia),
        JSON.stringify(typed),
      )
    const wrong = (code: string) => knownWrongIn({ channel: 'ussd', code }, carrier, '+57')?.field
    assert.equal(wrong(typed), wrong(plain), JSON.stringify(typed))
  }
})
