import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countedSince, isDoubted } from './doubt'

const worked = true
const failed = false

test('three readers in a row for whom it failed raise a doubt', () => {
  assert.equal(isDoubted([failed, failed, failed]), true)
  assert.equal(isDoubted([failed, failed, failed, worked]), true)
})

test('two are too few, and one for whom it worked breaks the run', () => {
  assert.equal(isDoubted([]), false)
  assert.equal(isDoubted([failed, failed]), false)
  assert.equal(isDoubted([worked, failed, failed, failed]), false)
  assert.equal(isDoubted([failed, worked, failed, failed]), false)
})

test('what was reported before the last verification, or long ago, does not count', () => {
  const now = new Date('2026-11-21T12:00:00Z')
  assert.equal(countedSince(now, '2026-11-01T00:00:00Z').toISOString(), '2026-11-01T00:00:00.000Z')
  assert.equal(countedSince(now, '2020-01-01').toISOString(), '2026-08-23T12:00:00.000Z')
  assert.equal(countedSince(now).toISOString(), '2026-08-23T12:00:00.000Z')
})
