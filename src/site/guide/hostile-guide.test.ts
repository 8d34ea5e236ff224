import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Guide } from '@/payload-types'
import { GuideText } from './guide-text'
import type { GuideView } from './guide-view'

const pieces = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</p>', '"', "'", '&lt;', '<!--', '<bdi>'],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:',
    '\u0001javascript:',
    'data:text/html,',
    'vbscript:',
  ],
  ...['*611#', '0120-959-472', 'الرصيد', '残高', '//evil.example', 'https://a.example/"onclick="x'],
]
const hostile = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string()), { maxLength: 5 })
  .map((parts) => parts.join(''))

const version = 1
const words = (text: string) => ({
  type: 'text',
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version,
})
const paragraph = (children: object[]) => ({ type: 'paragraph', children, version, format: '', indent: 0 })

/** A paragraph with a text and a link, and a note that holds the same. */
function shown(text: string, url: string, written: GuideView['written']): string {
  const link = {
    type: 'link',
    version,
    fields: { linkType: 'custom', url, newTab: false },
    children: [words(text)],
  }
  const prose = [paragraph([words(text), link])]
  const root = (children: object[]) => ({ root: { type: 'root', children, version, format: '', indent: 0 } })
  const note = {
    type: 'block',
    version,
    format: '',
    fields: { blockType: 'note', title: text, text: root(prose) },
  }
  const body: Guide['body'] = JSON.parse(JSON.stringify(root([...prose, note])))
  const view: GuideView = {
    ...{ body, language: written, written, published: [written], slug: 'guide', title: '', summary: '' },
    ...{ country: { name: 'Norway', address: '/en/norway' }, carriers: [], own: [], updated: '2026-11-21' },
    ...{ checks: new Map(), links: new Map(), pictures: new Map() },
  }
  return renderToStaticMarkup(createElement(GuideText, { view }))
}

const ours =
  /<\/?(?:p|a|div|b|bdi)(?: (?:class="note"|role="note"|dir="ltr"|translate="no"|href="[^"<>]*"))*>/g

describe('what an editor wrote, on a page', () => {
  for (const written of ['en', 'ar'] as const) {
    it(`never becomes markup (${written})`, () => {
      fc.assert(
        fc.property(hostile, hostile, (text, url) => {
          const rest = shown(text, url, written).replace(ours, '')
          assert.doesNotMatch(rest, /[<>]/)
        }),
        { numRuns: 500 },
      )
    })

    it(`leads to no address that runs something (${written})`, () => {
      fc.assert(
        fc.property(hostile, hostile, (text, url) => {
          for (const [, address] of shown(text, url, written).matchAll(/href="([^"]*)"/g))
            assert.match(String(address), /^(https?|tel|sms|mailto):/i)
        }),
        { numRuns: 500 },
      )
    })

    it(`leads to a page of this site by its path, and to no other path (${written})`, () => {
      assert.match(shown('brands', '/en/travel-esims', written), /<a href="\/en\/travel-esims">/)
      for (const path of ['//evil.example', '/\\evil.example', '/admin', '/en/../admin', '/xx/japan'])
        assert.doesNotMatch(shown('go', path, written), /href/, path)
    })
  }
})
