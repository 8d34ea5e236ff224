import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bodyNodes } from '@/content/guides/body-node'
import type { Guide } from '@/payload-types'
import { root } from '../markdown/tree'
import { writeMarkdown } from '../markdown/write-markdown'
import { proseMarkdown } from './guide-prose'

const links = new Map([['carriers:7', '/en/japan/docomo']])

function written(...children: Guide['body']['root']['children']): string {
  const body = {
    root: { type: 'root', children, direction: null, format: '' as const, indent: 0, version: 1 },
  }
  return writeMarkdown(root(proseMarkdown(bodyNodes(body), links))).trim()
}

const node = (type: string, fields: object = {}) => ({ type, version: 1, ...fields })
const text = (words: string, format = 0) => node('text', { text: words, format })
const paragraph = (...children: object[]) => node('paragraph', { children })
const link = (fields: object, words: string) => node('link', { fields, children: [text(words)] })

describe('the text of a guide as Markdown', () => {
  it('keeps headings, emphasis, code and line breaks', () => {
    assert.equal(
      written(
        node('heading', { tag: 'h3', children: [text('By code')] }),
        paragraph(text('Dial '), text('*611#', 16), text(' now ', 1), text('or later', 2)),
        paragraph(text('one'), node('linebreak'), text('two')),
      ),
      '### By code\n\nDial `*611#` **now** *or later*\n\none\\\ntwo',
    )
  })

  it('puts a list inside a list into the item before it', () => {
    const item = (...children: object[]) => node('listitem', { children })
    const inner = node('list', { listType: 'bullet', children: [item(text('inside'))] })
    assert.equal(
      written(
        node('list', { listType: 'number', children: [item(text('one')), item(inner), item(text('two'))] }),
      ),
      '1. one\n   - inside\n2. two',
    )
  })

  it('counts as the page does: past a note, from any number, and over numbers left out', () => {
    const item = (value: number, words: string) => node('listitem', { value, children: [text(words)] })
    const list = (...children: object[]) => node('list', { listType: 'number', children })
    assert.equal(
      written(list(item(1, 'one')), paragraph(text('A note.')), list(item(2, 'two'), item(3, 'three'))),
      '1. one\n\nA note.\n\n2. two\n3. three',
    )
    assert.equal(
      written(list(item(101, 'Menu'), item(123, 'Emergency'), item(124, 'Balance'))),
      '101. Menu\n\n123) Emergency\n124) Balance',
    )
  })

  it('writes a table, its first row as the heading', () => {
    const row = (...cells: string[]) =>
      node('tablerow', {
        children: cells.map((words) => node('tablecell', { children: [paragraph(text(words))] })),
      })
    assert.equal(
      written(node('table', { children: [row('a', 'b'), row('1|2', '3')] })),
      '| a | b |\n| - | - |\n| 1\\|2 | 3 |',
    )
  })

  it('says what a merged cell says in each row and column of it, so that no code stands under another name', () => {
    const cell = (words: string, spans = {}) =>
      node('tablecell', { ...spans, children: [paragraph(text(words))] })
    const row = (...cells: object[]) => node('tablerow', { children: cells })
    const abroad = node('tablecell', {
      children: [paragraph(text('no'), node('linebreak'), text('abroad'))],
    })
    assert.equal(
      written(
        node('table', {
          children: [
            row(cell('Carrier and code', { colSpan: 2 }), cell('Free')),
            row(cell('Tigo', { rowSpan: 2 }), cell('#110#'), cell('yes')),
            row(cell('2727'), abroad),
          ],
        }),
      ),
      [
        '| Carrier and code | Carrier and code | Free |',
        '| - | - | - |',
        '| Tigo | #110# | yes |',
        '| Tigo | 2727 | no abroad |',
      ].join('\n'),
    )
  })

  it('counts a list from where it counts', () => {
    const item = (words: string) => node('listitem', { children: [text(words)] })
    const list = (start: unknown) =>
      node('list', { listType: 'number', start, children: [item('Police'), item('Fire')] })
    assert.equal(written(list(101)), '101. Police\n102. Fire')
    assert.equal(written(list('many')), '1. Police\n2. Fire')
  })

  it('links to other pages as Markdown, and leaves only the words of what cannot be followed', () => {
    const internal = (value: number) => ({ linkType: 'internal', doc: { relationTo: 'carriers', value } })
    assert.match(
      written(paragraph(link(internal(7), 'docomo'))),
      /^\[docomo\]\(http.*\/en\/japan\/docomo\.md\)$/,
    )
    assert.equal(written(paragraph(link(internal(8), 'nobody'))), 'nobody')
    assert.match(
      written(paragraph(link({ linkType: 'custom', url: '/en/travel-esims' }, 'brands'))),
      /^\[brands\]\(http.*\/en\/travel-esims\.md\)$/,
    )
    for (const url of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      '\u0001javascript:alert(1)',
      'data:,x',
      '//x',
      '/admin',
      '/en/../admin',
      '',
      7,
    ])
      assert.equal(written(paragraph(link({ linkType: 'custom', url }, 'go'))), 'go')
  })

  it('reads a tree of the wrong shape as if what is wrong were not there', () => {
    assert.equal(
      written(node('paragraph', { children: 'no list' }), node('text', { text: 7 }), node('unheard-of')),
      '',
    )
    assert.equal(written(paragraph({ type: 7 }, { text: 'x' }, text('words'))), 'words')
  })
})
