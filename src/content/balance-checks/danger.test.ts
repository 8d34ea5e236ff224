import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inPanelLanguages } from '@/text/panel'
import { dangersOf } from './check-dangers'
import { type Dialled, dangerOf, type EmergencyCountry } from './danger'
import { dialledAtAll } from './dialled-by-check'

const place = (name: string, callingCode: string, ...numbers: string[]): EmergencyCountry => ({
  name: inPanelLanguages(() => name),
  callingCode,
  emergencyNumbers: numbers.map((number) => ({ number, service: 'police' })),
})
const norway = { ...place('Norway', '+47', '112', '113'), id: 1 }
const india = { ...place('India', '+91', '102', '108'), id: 2 }
const france = { ...place('France', '+33', '15', '17'), id: 3 }
const usa = { ...place('United States', '+1', '911'), id: 4 }
const world = [norway, india, france, usa]

const level = (kind: Dialled['kind'], text: string, country: EmergencyCountry | undefined = norway) =>
  dangerOf({ kind, text }, country, world)?.level

test('an emergency line of the country is refused in every dress, dialled, texted or as a word', () => {
  const dresses = [
    '113',
    '+113',
    '113#',
    '*113',
    '0047113',
    '+47 113',
    '１１３',
    '١١٣',
    '1.1 3',
    'tel:113',
    '1\u200b13',
    '1+13',
    '+47+113',
  ]
  for (const dress of dresses) {
    for (const kind of ['dial', 'text', 'keyword'] as const) assert.equal(level(kind, dress), 'refuse', dress)
  }
  assert.equal(level('dial', '#31#113'), 'refuse')
  assert.equal(level('text', '*113#'), 'refuse')
  for (const address of ['tel:113', 'https://wa.me/47113']) assert.equal(level('address', address), 'refuse')
})

test('an emergency number that was entered with a plus is one without it, too', () => {
  const somewhere = { ...place('Somewhere', '+999', '+5551'), id: 5 }
  for (const dress of ['5551', '+5551', '+9995551'])
    assert.equal(level('dial', dress, somewhere), 'refuse', dress)
})

test('what is refused names the line, its service and its country', () => {
  assert.deepEqual(dangerOf({ kind: 'dial', text: '+47 113' }, norway, world), {
    level: 'refuse',
    number: '113',
    service: 'police',
    countries: [{ en: 'Norway', zh: 'Norway' }],
  })
})

test('112 is refused everywhere, also for travel eSIMs that belong to no country', () => {
  for (const country of [undefined, india, usa]) {
    assert.equal(dangerOf({ kind: 'text', text: '+112' }, country, world)?.level, 'refuse')
  }
})

test('digits that hold an emergency line of the country are asked about, in codes and short numbers', () => {
  for (const text of ['*102#', '#102*1#', '*1021#', '*100*102#'])
    assert.equal(level('dial', text, india), 'ask', text)
  for (const text of ['1130', '0113']) assert.equal(level('dial', text), 'ask', text)
  assert.equal(level('keyword', 'SALDO 113'), 'ask')
})

test('a longer number, and two digits within more, hold a line by chance', () => {
  for (const text of ['2211300', '+4722113000', '1881', '*120#'])
    assert.equal(level('dial', text), undefined, text)
  for (const text of ['150', '*150#', '3615']) assert.equal(level('dial', text, france), undefined, text)
  assert.equal(level('dial', '*15#', france), 'ask')
})

test('an emergency line of another country is asked about, and a code that holds one is not', () => {
  for (const text of ['102', '911', '15', '+91102', '0091 102'])
    assert.equal(level('dial', text), 'ask', text)
  for (const text of ['*102#', '91102', '1020']) assert.equal(level('dial', text), undefined, text)
  const danger = dangerOf({ kind: 'dial', text: '911' }, norway, world)
  assert.deepEqual(danger?.countries, [{ en: 'United States', zh: 'United States' }])
})

test('911 is asked about where no country is known to have it', () => {
  assert.deepEqual(dangerOf({ kind: 'dial', text: '911' }, norway)?.level, 'ask')
})

test('a field that the channel does not show endangers nobody', () => {
  assert.deepEqual(dangersOf({ channel: 'web', number: '113', code: '113', keyword: '113' }, norway), [])
  assert.equal(dangersOf({ channel: 'call', number: '113', code: '*120#' }, norway)[0]?.field, 'number')
})

test('every field that the channel shows is looked at, and what is refused comes first', () => {
  const fields = (check: Parameters<typeof dangersOf>[0]) =>
    dangersOf(check, norway, world).map(({ field }) => field)
  assert.deepEqual(fields({ channel: 'sms', keyword: '911', number: '113' }), ['number', 'keyword'])
  assert.deepEqual(fields({ channel: 'call', number: '22', numberShown: '1 1 3' }), ['numberShown'])
  assert.deepEqual(fields({ channel: 'messaging', url: 'tel:113' }), ['url'])
})

test('what is confirmed is all that is dialled, and nothing that is not shown', () => {
  assert.equal(dialledAtAll({ channel: 'sms', keyword: 'TK GT', number: '1 2 3', code: '*1#' }), 'TKGT → 123')
  assert.equal(dialledAtAll({ channel: 'call', number: '911', numberShown: '9-1-1' }), '911')
  assert.equal(dialledAtAll({ channel: 'web', url: 'https://example.com/911' }), '')
})

const inScript = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
const scripts = [0x30, 0xff10, 0x0660, 0x06f0, 0x0966, 0x0e50, 0x1d7ce].map(inScript)
const joints = ['', ' ', '.', '-', '\u00a0', '\u200b', '\u2011', '\u2060', '/']
const fronts = ['', '+', '00', '47', '+47', '0047', '01147', '+470']
const signs = [
  ['', ''],
  ['', '#'],
  ['*', ''],
  ['#', ''],
  ['*31#', ''],
  ['(', ')'],
  ['\u202d', '\u202c'],
] as const
const schemes = ['', 'tel:', 'TEL://', 'sms:', 'tel:\u200b']

test('whatever is put over, between and around an emergency line of the country, it is refused', () => {
  const anyDress = fc.record({
    kind: fc.constantFrom<Dialled['kind'][]>('dial', 'address'),
    number: fc.constantFrom('112', '113'),
    script: fc.constantFrom(...scripts),
    joint: fc.constantFrom(...joints),
    front: fc.constantFrom(...fronts),
    sign: fc.constantFrom(...signs),
    scheme: fc.constantFrom(...schemes),
  })
  fc.assert(
    fc.property(anyDress, ({ kind, number, script, joint, front, sign: [before, behind], scheme }) => {
      const bare = script([...front, ...number].join(joint))
      const dressed = `${scheme || (kind === 'address' ? 'tel:' : '')}${before}${bare}${behind}`
      assert.equal(level(kind, dressed), 'refuse', dressed)
    }),
    { numRuns: 3000 },
  )
})
