import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownOrigins } from './own-origins'

test('a public site trusts its own address and nothing else', () => {
  assert.deepEqual(ownOrigins('https://saldo.example'), ['https://saldo.example'])
})

test('a site on one’s own machine answers to both of its names', () => {
  assert.deepEqual(ownOrigins('http://127.0.0.1:3000'), ['http://localhost:3000', 'http://127.0.0.1:3000'])
  assert.deepEqual(ownOrigins('http://localhost'), ['http://localhost', 'http://127.0.0.1'])
})
