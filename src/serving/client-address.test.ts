import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientAddress } from './client-address'

test('the other end of the connection is the client', () => {
  assert.equal(clientAddress('203.0.113.7', undefined), '203.0.113.7')
  assert.equal(clientAddress('::ffff:203.0.113.7', undefined), '203.0.113.7')
})

test('a stranger cannot claim to be somebody else', () => {
  assert.equal(clientAddress('203.0.113.7', '198.51.100.1'), '203.0.113.7')
})

test('a proxy of ours is believed, and only what it wrote itself', () => {
  assert.equal(clientAddress('127.0.0.1', '6.6.6.6, 198.51.100.1'), '198.51.100.1')
  assert.equal(clientAddress('::ffff:10.0.0.2', '198.51.100.1'), '198.51.100.1')
})

test('the addresses of one IPv6 household are one', () => {
  assert.equal(clientAddress('2001:db8:1:2:aaaa::1', undefined), clientAddress('2001:db8:1:2::9', undefined))
  assert.notEqual(clientAddress('2001:db8:1:2::1', undefined), clientAddress('2001:db8:1:3::1', undefined))
})

test('nonsense is no reason to fail', () => {
  assert.equal(clientAddress(undefined, 'x'), '')
  assert.equal(clientAddress('127.0.0.1', ','), '127.0.0.1')
})
