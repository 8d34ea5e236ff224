import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { longestQuery, parseQuery } from './parse-query'

describe('what a reader asks', () => {
  it('may be a name in any of its parts', () => {
    const spans = parseQuery('SK텔레콤 잔액').spans.map(({ key }) => key)
    for (const name of ['sk텔레콤', 'sk', '잔액', 'sk텔레콤잔액']) assert.ok(spans.includes(name), name)
  })

  it('is cut, and has neither control characters nor halves of one', () => {
    assert.equal(parseQuery('x'.repeat(10_000)).text.length, longestQuery)
    assert.equal(parseQuery('\u0000a\u0007\n b\ud83d ').text, 'a b')
    assert.ok(parseQuery('한'.repeat(10_000)).spans.length < 1_000)
  })

  it('shows and means nothing that cannot be seen', () => {
    const { text, key } = parseQuery('\u202a*6\u200b11#\u202c cla\u00adro\ufeff')
    assert.deepEqual({ text, key }, { text: '*611# claro', key: '*611#claro' })
    assert.equal(parseQuery('\u200b\u2066\u2069').text, '')
  })

  it('is nothing when it is empty or only signs', () => {
    for (const nothing of [null, undefined, '', '   ', '?!…、。']) assert.equal(parseQuery(nothing).key, '')
  })
})
