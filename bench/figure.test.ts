import assert from 'node:assert/strict'
import { it } from 'node:test'
import { markdownTable } from './figure'

it('a figure over its limit says so in its row', () => {
  const figure = { measure: 'weight', limit: '≤ 10 B', measured: '11 B', withinLimit: false, how: 'weighed' }
  assert.match(
    markdownTable([figure]),
    /\| weight \| ≤ 10 B \| \*\*11 B \(over the limit\)\*\* \| weighed \|$/,
  )
})

it('a bar in a text does not add a column', () => {
  const table = markdownTable([{ measure: 'a|b', measured: '1', how: 'counted' }])
  assert.match(table, /\n\| a\\\|b \| reported \| 1 \| counted \|$/)
})
