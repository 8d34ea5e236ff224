import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brakeHolds, countedSince, tellsReaders } from './doubt'
import { networkHash } from './network'

test('readers are told from three reports in a row on, from two networks and on two days', () => {
  const run = { reports: 3, networks: 2, days: 2, hours: 24 }
  assert.equal(tellsReaders(run), true)
  assert.equal(tellsReaders({ ...run, reports: 2 }), false)
  assert.equal(tellsReaders({ ...run, reports: 200, networks: 1, days: 9 }), false)
  assert.equal(tellsReaders({ ...run, reports: 200, networks: 200, days: 1 }), false)
  assert.equal(tellsReaders({ ...run, hours: 0.1 }), false, 'around one midnight')
})

test('the brake holds once more than 5 % of a country or 2 % of all have fallen', () => {
  const fallen = { ofCountry: 0, country: 40, ofAll: 0, all: 1000, held: 0 }
  assert.equal(brakeHolds(fallen), false)
  assert.equal(brakeHolds({ ...fallen, ofCountry: 2, ofAll: 2 }), false)
  assert.equal(brakeHolds({ ...fallen, ofCountry: 3, ofAll: 3 }), true)
  assert.equal(brakeHolds({ ...fallen, ofAll: 20 }), false)
  assert.equal(brakeHolds({ ...fallen, ofAll: 21 }), true)
})

test('a report counts for 90 days, and not once somebody of ours has looked', () => {
  const now = new Date('2026-11-21T12:00:00Z')
  assert.equal(countedSince(now, '2026-11-01T00:00:00Z').toISOString(), '2026-11-01T00:00:00.000Z')
  assert.equal(countedSince(now, '2020-01-01').toISOString(), '2026-08-23T12:00:00.000Z')
  assert.equal(countedSince(now).toISOString(), '2026-08-23T12:00:00.000Z')
})

test('a network is an IPv4 /24 or an IPv6 /48, and its hash says nothing without the secret', () => {
  const hash = (address: string) => networkHash(address, 'secret')
  assert.equal(hash('203.0.113.7'), hash('203.0.113.250'))
  assert.notEqual(hash('203.0.113.7'), hash('203.0.114.7'))
  assert.equal(hash('2001:db8:1:2::'), hash('2001:DB8:1:ffff::'))
  assert.notEqual(hash('2001:db8:1:2::'), hash('2001:db8:2:2::'))
  assert.notEqual(hash('203.0.113.7'), networkHash('203.0.113.7', 'another'))
  assert.equal(hash('::ffff:203.0.113.7'), hash('203.0.113.7'))
  assert.equal(hash('no address'), undefined)
})
