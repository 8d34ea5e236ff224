import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { article, breadcrumbList, organization, StructuredData, structuredData } from './structured-data'

const pieces = ['</script>', '<!--', '<script>', ']]>', '"', '\\', '\u2028', '{', '残']
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 8 })
  .map((parts) => parts.join(''))

const guide = {
  title: 'How to check',
  summary: 'Dial *611#.',
  written: 'ja',
  address: '/ja/guides/how',
  updated: '2026-11-20T10:00:00.000Z',
  picture: 'http://localhost/ja/guides/how/picture.png',
} as const

describe('structured data', () => {
  it('never ends its script element and says what was written, whatever that is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = renderToStaticMarkup(
          createElement(StructuredData, { of: article({ ...guide, title: text, summary: text }) }),
        )
        const json = html.replace(/^<script type="application\/ld\+json">/, '').replace(/<\/script>$/, '')
        assert.ok(!json.includes('<'))
        assert.equal(JSON.parse(json).headline, text)
      }),
    )
  })

  it('says of a guide what search engines ask for: headline, date, author, language, page', () => {
    const { '@context': context, ...read } = JSON.parse(structuredData(article(guide)))
    assert.equal(context, 'https://schema.org')
    assert.equal(read['@type'], 'Article')
    assert.equal(read.headline, guide.title)
    assert.equal(read.inLanguage, 'ja')
    assert.equal(new Date(read.dateModified).toISOString(), guide.updated)
    assert.deepEqual(Object.keys(read.author), ['@type', 'name', 'url'])
    assert.ok(URL.canParse(read.mainEntityOfPage))
    assert.equal(read.image, guide.picture)
  })

  it('counts the way up from one, with a whole address for every step', () => {
    const steps = [
      { name: 'Countries', address: '/en' },
      { name: 'Japan', address: '/en/japan' },
    ]
    const { itemListElement } = JSON.parse(structuredData(breadcrumbList(steps)))
    assert.deepEqual(
      itemListElement.map(({ position, name }: { position: number; name: string }) => [position, name]),
      [
        [1, 'Countries'],
        [2, 'Japan'],
      ],
    )
    for (const { item } of itemListElement) assert.ok(URL.canParse(item))
    assert.ok(URL.canParse(String(organization('en').url)))
  })
})
