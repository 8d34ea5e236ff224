import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyFrom, keyPattern } from './check-key'

test('a key is made of lower-case words and digits', () => {
  const key = keyFrom('CO', 'claro', 'ussd', '*611#')
  assert.equal(key, 'co-claro-ussd-611')
  assert.match(key, keyPattern)
  assert.equal(keyFrom('NO', 'ice', 'app', 'Min side – Ice'), 'no-ice-app-min-side-ice')
})
