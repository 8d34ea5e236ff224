import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Guide } from '@/payload-types'
import { GuideText } from './guide-text'
import type { GuideView } from './guide-view'

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
const item = (value: number, ...children: object[]) => ({ type: 'listitem', value, version, children })
const list = (listType: string, ...children: object[]) => ({ type: 'list', listType, version, children })
const note = (text: string) => {
  const prose = {
    root: { type: 'root', version, children: [{ type: 'paragraph', version, children: [words(text)] }] },
  }
  return { type: 'block', version, fields: { blockType: 'note', text: prose } }
}

function shown(...children: object[]): string {
  const body: Guide['body'] = JSON.parse(JSON.stringify({ root: { type: 'root', children, version } }))
  const view: GuideView = {
    ...{ body, language: 'en', written: 'en', published: ['en'], slug: 'guide', title: '', summary: '' },
    ...{ country: { name: 'Norway', address: '/en/norway' }, carriers: [], own: [], updated: '2026-11-21' },
    ...{ checks: new Map(), links: new Map(), pictures: new Map() },
  }
  return renderToStaticMarkup(createElement(GuideText, { view }))
}

const items = (html: string) => html.match(/<li[^>]*>/g)

test('only a numbered list counts its items, past a note that interrupts it', () => {
  const steps = shown(list('number', item(1, words('one'))), note('x'), list('number', item(2, words('two'))))
  assert.deepEqual(items(steps), ['<li value="1">', '<li value="2">'])
  assert.deepEqual(items(shown(list('bullet', item(1, words('one')), item(2, words('two'))))), [
    '<li>',
    '<li>',
  ])
})

test('a list inside a list has no mark of its own', () => {
  const inner = list('bullet', item(1, words('inside')))
  assert.deepEqual(items(shown(list('bullet', item(1, words('one')), item(2, inner)))), [
    '<li>',
    '<li style="list-style-type:none">',
    '<li>',
  ])
})

test('a note without a heading is no section', () => {
  assert.match(
    shown(note('Dial it twice.')),
    /^<div class="note" role="note"><p>Dial it twice\.<\/p><\/div>$/,
  )
})
