import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkOf, plainAddress } from './network-of'

test('addresses of one network count as one, with as many bits as are asked for', () => {
  const bits = { v4: 24, v6: 48 }
  for (const [address, network] of [
    ['203.0.113.7', '203.0.113.0/24'],
    ['::ffff:203.0.113.7', '203.0.113.0/24'],
    ['203.0.113.7:5678', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:DB8:1::', '2001:db8:1::/48'],
    ['[2001:db8:1::9]:443', '2001:db8:1::/48'],
    ['fe80::1%eth0', 'fe80::/48'],
  ] as const)
    assert.equal(networkOf(address, bits), network, address)
  assert.equal(networkOf('203.0.113.7', { v4: 32, v6: 64 }), '203.0.113.7/32')
  assert.equal(networkOf('2001:db8:1:2::9', { v4: 32, v6: 64 }), '2001:db8:1:2::/64')
})

test('what is no address is none', () => {
  for (const text of [
    '',
    'unknown',
    '_hidden',
    '1.2.3',
    '1.2.3.4.5',
    '0x7f.1',
    '2130706433',
    '[::1',
    '::1]',
    'a'.repeat(1e6),
  ])
    assert.equal(plainAddress(text), undefined, text.slice(0, 20))
})
