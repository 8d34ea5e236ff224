import assert from 'node:assert/strict'
import test from 'node:test'
import { withoutUnseen } from './unseen-characters'

test('What nobody sees is taken out; what shapes letters and pictures stays', () => {
  assert.equal(withoutUnseen('RESTO\u200B'), 'RESTO')
  assert.equal(withoutUnseen('\u202A#110#\u202C \u2068*1\u2069\u200E\u200F\uFEFF'), '#110# *1')
  assert.equal(withoutUnseen('#\uFE0F\u20E31\uFE0F\u20E38\u20E30\uFE0F\u20E3#\uFE0F\u20E3'), '#180#')
  assert.equal(withoutUnseen('👩\u200D💻 می\u200Cروم'), '👩\u200D💻 می\u200Cروم')
})
