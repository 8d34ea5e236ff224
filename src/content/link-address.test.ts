import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isForbidden, linkAddress } from './link-address'

const kept: [typed: string, kept: string][] = [
  ['nova.is', 'https://nova.is'],
  [' www.claro.com.co/saldo?a=1#b ', 'https://www.claro.com.co/saldo?a=1#b'],
  ['nova.is:8080/x', 'https://nova.is:8080/x'],
  ['例え.テスト/道', 'https://例え.テスト/道'],
  ['//nova.is/x', 'https://nova.is/x'],
  ['help@nova.is', 'mailto:help@nova.is'],
  ['https://nova.is/a b', 'https://nova.is/a%20b'],
  ['mailto:help@nova.is', 'mailto:help@nova.is'],
  ['tel:+3545570', 'tel:+3545570'],
  ['/en/travel-esims', '/en/travel-esims'],
]

for (const [typed, address] of kept)
  test(`the link ${typed} is kept as ${address}`, () => {
    assert.equal(linkAddress(typed), address)
    assert.equal(linkAddress(address), address)
  })

for (const typed of [
  '',
  'https://',
  'nova',
  'two words',
  '*611#',
  '12.50',
  '#top',
  '/\\evil.example',
  'https://nova',
])
  test(`“${typed}” is no address yet`, () => {
    assert.equal(linkAddress(typed), undefined)
  })

for (const typed of [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'file:///c/x',
  'vbscript:x',
])
  test(`“${typed}” is forbidden`, () => {
    assert.equal(linkAddress(typed), undefined)
    assert.equal(isForbidden(typed), true)
  })

test('what is only not finished is not forbidden', () => {
  assert.deepEqual(['nova', 'two words', ''].map(isForbidden), [false, false, false])
})
