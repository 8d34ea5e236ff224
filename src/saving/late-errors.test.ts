import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FormState } from 'payload'
import { withLateErrors } from './late-errors'

const fine: FormState = { currency: { value: 'x', valid: true }, list: { value: 1, errorPaths: [] } }
const answer: FormState = { currency: { value: 'x' }, list: { value: 1 } }
const refused: FormState = {
  currency: { value: 'x', valid: false, errorMessage: 'Three capital letters.' },
  list: { value: 1, errorPaths: ['list.0.number'] },
}

test('a refusal that came while the form was asked for stays at its field', () => {
  const { currency, list } = withLateErrors(fine, answer, refused)
  assert.deepEqual(currency, { value: 'x', valid: false, errorMessage: 'Three capital letters.' })
  assert.deepEqual(list?.errorPaths, ['list.0.number'])
})

test('a refusal that the server was asked about goes when it finds nothing wrong any more', () => {
  assert.deepEqual(withLateErrors(refused, answer, refused), answer)
})

test('a form without refusals takes the answer as it is', () => {
  assert.deepEqual(withLateErrors(fine, answer, fine), answer)
})
