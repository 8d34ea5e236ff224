import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { element, writeXml } from './xml'

/** Throws unless the text is well-formed. */
function parse(xml: string) {
  const parser = new SaxesParser({ xmlns: true })
  const seen = { tags: [''], text: '', attribute: '' }
  seen.tags = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    seen.tags.push(name)
    seen.attribute = attributes.value?.value ?? seen.attribute
  })
  parser.on('text', (text) => {
    seen.text += text
  })
  parser.write(xml).close()
  return seen
}

const pieces = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '<script>',
  '&lt;',
  '&#0;',
  '<?xml',
  '\u0000',
  '\ud800',
  '残',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 8 })
  .map((parts) => parts.join(''))

describe('XML', () => {
  it('stays well-formed and holds the same words, whatever is written into it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const {
          tags,
          text: read,
          attribute,
        } = parse(writeXml(element('feed', { value: `.${text}` }, element('title', {}, `.${text}`))))
        assert.deepEqual(tags, ['feed', 'title'])
        const known = text.replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
        assert.equal(read.replace(/\s/g, ''), `.${known}`.replace(/\s/g, ''))
        assert.equal(attribute.replace(/\s/g, ''), `.${known}`.replace(/\s/g, ''))
      }),
    )
  })
})
