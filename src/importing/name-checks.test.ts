import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodesWithReferences, type SaidCheck, withReferences } from './name-checks'
import { nearestCarrier } from './recognise-carriers'

const claro: SaidCheck = { key: 'claro-611', id: 1, carrier: 'claro', channel: 'ussd', code: '*611#' }
const text: SaidCheck = {
  ...{ key: 'claro-sms', id: 2, carrier: 'claro', channel: 'sms', number: '1914', numberShown: '19 14' },
  keyword: 'SALDO',
}
const tigo: SaidCheck = { key: 'tigo-100', id: 3, carrier: 'tigo', channel: 'ussd', code: '*100#' }
const wom: SaidCheck = { key: 'wom-100', id: 4, carrier: 'wom', channel: 'ussd', code: '*100#' }
const call: SaidCheck = { key: 'wom-call', id: 5, carrier: 'wom', channel: 'call', number: '18765' }
const all = [claro, text, tigo, wom, call]

const carriers = ['Claro', 'Tigo', 'WOM'].map((name, id) => ({
  ...{ id, name, slug: name.toLowerCase(), names: [name], knownWrong: [] },
}))
const nearestIn = (line: string) => (word: RegExp) => nearestCarrier(line, word, carriers)?.slug

test('a code in words becomes a reference, and no part of another one does', () => {
  const said = (line: string) => withReferences(line, all, { nearest: nearestIn(line) })
  assert.equal(said('Dial *611#, or call 18765.'), 'Dial {check:claro-611}, or call {check:wom-call.number}.')
  assert.equal(said('拨打*611#查询'), '拨打{check:claro-611}查询')
  assert.equal(said('＊６１１＃ اتصل *٦١١#'), '{check:claro-611} اتصل {check:claro-611}')
  for (const line of [
    'Dial *611#1*2#.',
    '*1*611#',
    '*611',
    '118765',
    '18765 MB',
    '€18765',
    '*611#<PIN>#',
    'in 1914',
  ])
    assert.equal(said(line), line)
})

test('a code that several carriers have means the one that is named beside it, or stays', () => {
  const said = (line: string) => withReferences(line, all, { nearest: nearestIn(line) })
  assert.equal(said('With WOM dial *100#.'), 'With WOM dial {check:wom-100}.')
  assert.equal(said('Tigo: *100#'), 'Tigo: {check:tigo-100}')
  assert.equal(said('Dial *100#.'), 'Dial *100#.')
  assert.equal(withReferences('Dial *100#.', all, { carrier: 'tigo' }), 'Dial {check:tigo-100}.')
})

test('a check’s own words say their code, number, keyword and app without its key', () => {
  assert.equal(
    withReferences('Text SALDO to 1914, not saldo to 19 14 or *611#.', all, { own: text }),
    'Text {keyword} to {number}, not saldo to {number} or {check:claro-611}.',
  )
  const app: SaidCheck = { key: 'claro-app', carrier: 'claro', channel: 'app', app: 'Mi Claro' }
  assert.equal(withReferences('Open Mi Claro.', [app], { own: app }), 'Open {app}.')
})

test('in rich text a code becomes an inline block, and its neighbours keep their format', () => {
  const words = (value: string, format = 0) => ({ type: 'text', version: 1, text: value, format })
  const paragraph = {
    type: 'paragraph',
    version: 1,
    children: [words('With WOM: '), words('*100#', 16), words(' now')],
  }
  let ids = 0
  const [made] = nodesWithReferences([paragraph], all, nearestIn, () => `id${++ids}`)
  assert.deepEqual(made?.children, [
    words('With WOM: '),
    {
      type: 'inlineBlock',
      version: 1,
      fields: { id: 'id1', blockName: '', blockType: 'check-reference', balanceCheck: 4 },
    },
    words(' now'),
  ])
})

test('in code marks also a year and a keyword name a check', () => {
  const node = (value: string, format: number) => ({ type: 'text', version: 1, text: value, format })
  const names = (format: number) =>
    nodesWithReferences(
      [node('SALDO', format), node(' to ', 0), node('1914', format)],
      all,
      nearestIn,
      () => 'id',
    ).map(({ type, fields }) => (fields ? fields : type))
  const said = { id: 'id', blockName: '', blockType: 'check-reference', balanceCheck: 2 }
  assert.deepEqual(names(16), [{ ...said, part: 'keyword' }, 'text', { ...said, part: 'number' }])
  assert.deepEqual(names(0), ['text', 'text', 'text'])
})
