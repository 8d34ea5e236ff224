import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agoIn, withAge } from './age'

const minute = 60_000
const now = Date.UTC(2026, 10, 20, 12)

describe('the age of a copy', () => {
  it('is said in minutes, hours or days', () => {
    assert.equal(agoIn('en', 5 * minute), '5 minutes ago')
    assert.equal(agoIn('en', 30 * 60 * minute), '30 hours ago')
    assert.equal(agoIn('en', 72 * 60 * minute), '3 days ago')
    assert.equal(agoIn('ja', 72 * 60 * minute), '3 日前')
  })

  it('is Arabic with the digits of codes', () => {
    assert.match(agoIn('ar-u-nu-latn', 72 * 60 * minute), /3/)
  })

  it('stands first in the page, as text', () => {
    const copy = { note: '<b> & {ago} ({when})', locale: 'en', time: now - 5 * minute }
    const html = withAge('<body><main class="page"><h1>Japan</h1></main>', copy, now)
    assert.match(
      html,
      /<main class="page"><p [^>]+>&lt;b> &amp; 5 minutes ago \(November 20, 2026.+\)<\/p><h1>/,
    )
  })
})
