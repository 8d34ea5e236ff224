import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { textFor } from './localized'

describe('a localized text', () => {
  it('is given in the wanted language, else in English, else in any, and says which', () => {
    const texts = { ko: '안녕', en: 'Hello', ja: '' }
    assert.deepEqual(textFor(texts, 'ko'), { text: '안녕', language: 'ko' })
    assert.deepEqual(textFor(texts, 'ja'), { text: 'Hello', language: 'en' })
    assert.deepEqual(textFor({ ko: '안녕' }, 'fr'), { text: '안녕', language: 'ko' })
  })

  it('is nothing when there is none', () => {
    for (const nothing of [undefined, null, '', 'plain', {}, { xx: 'other' }])
      assert.equal(textFor(nothing, 'en'), undefined)
  })
})
