import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { firstUnstorable } from './storable'

const said = (value: unknown, path = '') => {
  const found = firstUnstorable(value, path)
  return found && `${found.path} ${found.problem.en}`
}

describe('what is sent to be kept', () => {
  it('is refused where a text, or the name of a field, holds what Postgres cannot keep', () => {
    assert.match(said({ a: [{ b: 'x\0' }] }) ?? '', /^a\.0\.b holds a character/)
    assert.match(said({ a: { '\ud800': 1 } }) ?? '', /^a holds a character/)
    assert.equal(said({ a: ['😀', 1, null, undefined, Buffer.from('\0')] }), undefined)
  })

  it('is refused when it is nested without end', () => {
    const nested = JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`)
    assert.match(said({ a: nested }) ?? '', /^a is nested more than 200 levels deep/)
  })

  it('is refused when it has millions of values, and no more of them are looked at than it may have', () => {
    let looked = 0
    const get = (list: number[], key: string) => {
      if (/^\d+$/.test(key)) looked++
      return Reflect.get(list, key)
    }
    const zeros = Array.from({ length: 300_000 }, () => 0)
    assert.match(said({ a: { b: new Proxy(zeros, { get }) } }) ?? '', /^a holds more than 100000 values/)
    assert.ok(looked <= 100_000, `${looked}`)
    assert.match(said({ a: Array.from({ length: 300_000 }, () => []) }) ?? '', /100000 values/)
    assert.match(said(Object.fromEntries(zeros.map((zero, n) => [`k${n}`, zero]))) ?? '', /^k\d+ holds more/)
    assert.equal(said({ a: zeros.slice(0, 99_000) }), undefined)
  })
})
