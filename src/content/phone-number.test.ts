import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Validation } from '@/people/messages'
import { calledNumber, phoneNumber, ussdCode } from './phone-number'

const english = (verdict: Validation) => (verdict === true ? '' : verdict.en)

describe('a number', () => {
  it('holds digits only, with a plus sign in front at most', () => {
    assert.equal(phoneNumber('+8215990011'), true)
    assert.match(english(phoneNumber('1599-0011')), /digits only/)
    assert.match(english(phoneNumber('tel:112')), /digits only/)
  })

  it('may begin with a star or a hash where carriers have such short numbers', () => {
    assert.equal(calledNumber('*611'), true)
    assert.match(english(calledNumber('611*a')), /as it is dialled/)
  })
})

describe('a code', () => {
  it('holds digits and the signs of a dial pad, nothing else', () => {
    assert.equal(ussdCode('*611#'), true)
    assert.equal(ussdCode('#31#+4721547171'), true)
    for (const plus of ['1+12', '*100+1#', '++1']) assert.match(english(ussdCode(plus)), /only the digits/)
    for (const bad of ['*611＃', '*6 11#', '<b>1', '١٢٣'])
      assert.match(english(ussdCode(bad)), /only the digits/)
  })
})
