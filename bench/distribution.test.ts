import assert from 'node:assert/strict'
import { it } from 'node:test'
import { median, percentile } from './distribution'

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

it('a percentile is the smallest measurement that this share of all does not exceed', () => {
  assert.equal(percentile(hundred, 95), 95)
  assert.equal(percentile(hundred, 100), 100)
  assert.equal(percentile([7], 1), 7)
})

it('the median of an odd number of measurements is the middle one', () => {
  assert.equal(median([9, 1, 5]), 5)
})
