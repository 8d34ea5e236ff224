import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyFrom, keyPattern, subject } from './balance-check'

test('a check is told apart the way people say it', () => {
  assert.equal(subject({ channel: 'ussd', code: '*611#' }), '*611#')
  assert.equal(subject({ channel: 'sms', keyword: 'SALDO', number: '2525' }), 'SALDO → 2525')
  assert.equal(subject({ channel: 'sms', number: '2525' }), '2525')
  assert.equal(subject({ channel: 'web', url: 'https://www.telenor.no/min-side' }), 'telenor.no')
  assert.equal(subject({ channel: 'web', url: 'nonsense' }), '')
  assert.equal(subject({ channel: 'store' }), '')
})

test('a key is made of lower-case words and digits', () => {
  const key = keyFrom('CO', 'claro', 'ussd', '*611#')
  assert.equal(key, 'co-claro-ussd-611')
  assert.match(key, keyPattern)
  assert.equal(keyFrom('NO', 'ice', 'app', 'Min side – Ice'), 'no-ice-app-min-side-ice')
})
