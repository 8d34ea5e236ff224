import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathsToKeep } from './store-country'

test('what a country’s page links to below the country and among the guides is kept, and nothing else', () => {
  const html = `
    <a href="/en">Home</a> <a href="/ja/japan">日本語</a> <a href="/en/guides">Guides</a>
    <a href="/en/japan/docomo">docomo</a> <a href="/en/japan/docomo">again</a> <a href="/en/japan/card">Card</a>
    <a href="/en/japan.md">Markdown</a> <a href="/en/japan/au#x">fragment</a> <a href="https://example.org/en/japan/x">x</a>
    <a href="/en/guides/check-esim-balance-japan">Guide</a> <a href="/en/offline">Kept</a>
    <script type="module" src="/offline/keep.0123456789ab.js"></script>`
  assert.deepEqual(pathsToKeep(html, '/en/japan'), [
    '/en/japan/docomo',
    '/en/japan/card',
    '/en/guides/check-esim-balance-japan',
    '/en/offline',
    '/offline/keep.0123456789ab.js',
  ])
})
