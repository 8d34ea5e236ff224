import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientAddress, isUnnamedProxy, trustedProxies } from './client-address'

const nobody = trustedProxies('')
const client = (setting: string, peer: string | undefined, forwarded?: string) =>
  clientAddress(peer, forwarded, trustedProxies(setting))

test('the other end of the connection is the client', () => {
  assert.equal(client('', '203.0.113.7'), '203.0.113.7')
  assert.equal(client('', '::ffff:203.0.113.7'), '203.0.113.7')
})

test('nobody is believed to speak for somebody else, from wherever, until the operator trusts them', () => {
  for (const peer of ['203.0.113.7', '127.0.0.1', '10.0.0.2', '192.168.1.1'])
    assert.equal(clientAddress(peer, '198.51.100.1', nobody), peer)
  assert.equal(client('10.0.0.0/8', '192.168.1.1', '198.51.100.1'), '192.168.1.1')
  assert.equal(client('loopback', '203.0.113.7', '127.0.0.1'), '203.0.113.7')
})

test('readers behind two proxies are told apart, by number as by network', () => {
  for (const setting of ['2', '10.0.0.0/8,fd00::/8', 'uniquelocal', ' 10.0.0.2 , 10.0.0.0/255.255.255.0 '])
    for (const reader of ['198.51.100.1', '198.51.100.2'])
      assert.equal(client(setting, '::ffff:10.0.0.2', `6.6.6.6, ${reader}, 10.0.0.1`), reader, setting)
})

test('what a client wrote before the proxies did is not believed', () => {
  assert.equal(client('1', '10.0.0.2', '6.6.6.6, 198.51.100.1'), '198.51.100.1')
  assert.equal(client('10.0.0.0/8', '10.0.0.2', '6.6.6.6, 198.51.100.1'), '198.51.100.1')
  assert.equal(client('1', '10.0.0.2', '10.0.0.9, 10.0.0.8, 198.51.100.1'), '198.51.100.1')
})

test('garbage ends what is believed at the last proxy before it', () => {
  for (const garbage of [
    'unknown',
    '_hidden',
    '1.2.3',
    '999.1.1.1',
    '',
    "';--",
    'x'.repeat(100_000),
    ','.repeat(100_000),
  ])
    for (const setting of ['5', '10.0.0.0/8'])
      assert.equal(
        client(setting, '10.0.0.2', `198.51.100.1, ${garbage}, 10.0.0.1`),
        '10.0.0.1',
        garbage.slice(0, 9),
      )
  assert.equal(client('5', undefined, '198.51.100.1'), '')
})

test('a port and brackets are no part of an address', () => {
  assert.equal(client('1', '10.0.0.2', '198.51.100.1:5678'), '198.51.100.1')
  assert.equal(client('1', '10.0.0.2', '[2001:db8:1:2::9]:443'), '2001:db8:1:2::')
})

test('only somebody near who is not trusted may be a proxy that the operator forgot', () => {
  assert.equal(isUnnamedProxy('::ffff:10.0.0.2', 'x', nobody), true)
  assert.equal(isUnnamedProxy('10.0.0.2', '', nobody), false)
  assert.equal(isUnnamedProxy('203.0.113.7', 'x', nobody), false)
  assert.equal(isUnnamedProxy('10.0.0.2', 'x', trustedProxies('1')), false)
  assert.equal(isUnnamedProxy('', 'x', nobody), false)
})

test('the addresses of one IPv6 household are one', () => {
  assert.equal(client('', '2001:db8:1:2:aaaa::1'), client('', '2001:db8:1:2::9'))
  assert.notEqual(client('', '2001:db8:1:2::1'), client('', '2001:db8:1:3::1'))
})

test('a setting that means no proxy is refused with a sentence', () => {
  for (const setting of [
    'true',
    'yes',
    '-1',
    '1.5',
    '100',
    '10.0.0.0/33',
    '10.0.0.0/0',
    '10.0.0.0/x',
    '10, 20',
    'loopback,',
    '*',
    'proxy.example',
    '0x7f.1',
  ])
    assert.throws(() => trustedProxies(setting), /^Error: TRUST_PROXY is ".*": set it to the number/, setting)
  for (const setting of ['', ' ', '0']) assert.equal(trustedProxies(setting)('127.0.0.1', 0), false)
})
