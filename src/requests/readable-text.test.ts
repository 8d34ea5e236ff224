import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import config from '@/payload.config'
import { prose } from '../../e2e/support/sample-documents'
import { readableText } from './readable-text'
import { firstMisshapen } from './value-shapes'

const { collections } = await config
const body = collections
  .find(({ slug }) => slug === 'guides')
  ?.flattenedFields.filter(({ name }) => name === 'body')
const editor = body?.[0]?.type === 'richText' ? body[0].editor : undefined
const refusal = (text: unknown) => firstMisshapen({ body: text }, body ?? [], false)?.problem.en
const read = (stored: unknown) => readableText(stored, editor)

const seed = 20261127
const word = fc.constantFrom('', 'x', '__proto__', 'constructor', 'h2', 'bullet', 'note', 'picture')
const types = [
  'paragraph',
  'text',
  'heading',
  'list',
  'listitem',
  'link',
  'autolink',
  'block',
  'table',
  'tablerow',
  'tab',
]
const strange = ['upload', 'inlineBlock', 'relationship', 'root', 'quote', '__proto__', 'toString']
const { tree } = fc.letrec<{ tree: unknown; node: unknown }>((tie) => {
  const value = fc.oneof({ maxDepth: 4 }, word, fc.jsonValue({ maxDepth: 1 }), tie('tree'))
  const node = fc.record(
    {
      type: fc.oneof(fc.constantFrom(...types, ...strange), fc.jsonValue({ maxDepth: 0 })),
      children: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), value),
      fields: fc.dictionary(fc.constantFrom('blockType', 'text', 'picture', 'doc', 'url', 'title'), value),
      ...{ text: value, format: value, tag: word, listType: word, indent: value, other: value },
    },
    { requiredKeys: ['type'] },
  )
  const root = fc.record({
    type: fc.constant('root'),
    children: fc.array(tie('node'), { maxLength: 5 }),
    indent: value,
  })
  return { node: fc.oneof({ maxDepth: 4 }, word, node), tree: fc.record({ root }) }
})

test('what is read of any stored text could be written again, and is read as itself', () => {
  fc.assert(
    fc.property(fc.oneof(tree, fc.jsonValue()), (stored) => {
      const text = read(stored)
      if (text === undefined) return
      assert.equal(refusal(text), undefined)
      assert.deepEqual(read(text), text)
    }),
    { numRuns: 500, seed },
  )
})

test('a text as the editor makes it can be written, and is read as it is', () => {
  const text = { type: 'text', text: 'x', format: 1, detail: 0, mode: 'normal', style: '', version: 1 }
  const around = { version: 1, format: '', indent: 0, direction: null }
  const element = (type: string, own: object, ...children: object[]) => ({
    ...around,
    type,
    ...own,
    children,
  })
  const block = (fields: object) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'a', ...fields },
  })
  const link = { linkType: 'internal', newTab: false, url: null, doc: { relationTo: 'guides', value: 5 } }
  const address = { linkType: 'custom', newTab: false, url: 'https://example.org' }
  const whole = prose('x')
  whole.root.children.push(
    element('heading', { tag: 'h2' }, text),
    element('list', { listType: 'number', start: 1, tag: 'ol' }, element('listitem', { value: 1 }, text)),
    element('paragraph', { textFormat: 0, textStyle: '' }, text, { type: 'linebreak', version: 1 }),
    element('paragraph', {}, element('link', { fields: link, id: 'b' }, text)),
    element('paragraph', {}, element('autolink', { fields: address }, text)),
    element(
      'table',
      { colWidths: [10] },
      element('tablerow', {}, element('tablecell', { colSpan: 1 }, text)),
    ),
    { type: 'horizontalrule', version: 1 },
    block({ blockType: 'balance-check', balanceCheck: 1 }),
    block({ blockType: 'comparison', carriers: [1, 2] }),
    block({ blockType: 'note', title: 'x', text: prose('x') }),
    block({ blockType: 'picture', picture: 3, caption: null }),
  )
  assert.equal(refusal(whole), undefined)
  assert.deepEqual(read(whole), whole)
})

const alone: [string, unknown, RegExp][] = [
  [
    'an upload',
    { type: 'upload', relationTo: 'media', value: 1 },
    /holds "upload", which a text here cannot/,
  ],
  ['an unknown node', { type: 'gallery' }, /holds "gallery"/],
  ['a node named __proto__', { type: '__proto__' }, /holds "__proto__"/],
  ['a node named toString', { type: 'toString' }, /holds "toString"/],
  ['a root inside', { type: 'root', children: [] }, /holds "root"/],
  ['an unknown block', { type: 'block', fields: { blockType: 'gallery' } }, /holds "gallery"/],
  ['a block without fields', { type: 'block' }, /holds a "block" whose "fields" is not/],
  ['a link without fields', { type: 'link', children: [] }, /holds a "link" whose "fields" is not/],
  ['an object as a text', { type: 'text', text: { x: 1 } }, /holds a "text" whose "text" is not/],
  ['a text without words', { type: 'text' }, /holds a "text" whose "text" is not/],
  [
    'a heading of script',
    { type: 'heading', tag: 'script', children: [] },
    /holds a "heading" whose "tag" is not/,
  ],
  [
    'children that are no list',
    { type: 'paragraph', children: {} },
    /holds a "paragraph" whose "children" is not/,
  ],
  [
    'an object under a name nobody knows',
    { type: 'paragraph', x: {} },
    /holds a "paragraph" whose "x" is not/,
  ],
  ['nothing', null, /has to be a text as the editor makes it/],
]

for (const [name, node, sentence] of alone)
  test(`${name} in a text is refused with a sentence, and left out where it is stored`, () => {
    const text = prose('x')
    const attacked = { root: { ...text.root, children: [...text.root.children, node] } }
    assert.match(String(refusal(attacked)), sentence)
    assert.deepEqual(read(attacked), text)
  })

test('ten thousand levels are refused with a sentence, and read as far as a text goes', () => {
  const levels = (many: number) =>
    `{"root":{"type":"root","children":[${'{"type":"list","children":['.repeat(many)}${']}'.repeat(many)}]}}`
  assert.match(String(refusal(levels(10_000))), /is nested more than 200 levels deep/)
  const deep = JSON.stringify(read(JSON.parse(levels(10_000))))
  assert.equal(deep.split('"type":"list"').length - 1, 100)
  assert.equal(refusal(levels(90)), undefined)
})

test('more nodes than any text has are refused with a sentence, and the first ones are read', () => {
  const [paragraph] = prose('x').root.children
  const long = { root: { type: 'root', children: Array(30_000).fill(paragraph) } }
  assert.match(String(refusal(long)), /is longer than 20000/)
  assert.equal(Object(read(long)).root.children.length, 10_000)
})
