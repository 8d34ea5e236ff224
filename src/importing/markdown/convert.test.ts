import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocks } from './blocks'
import { Conversion, type Picture } from './conversion'
import { isText, type LexicalNode } from './lexical'
import { parseMarkdown } from './parse-markdown'

const pictures = new Map<string, Picture>([
  ['screen.png', { media: 7 }],
  ['https://example.com/x.png', { problem: 'it is on another site' }],
])

function convert(markdown: string) {
  const { tree, source, findings } = parseMarkdown(markdown)
  const references = {
    checks: new Map([['co-claro-ussd-611', 42]]),
    carriers: new Map([['claro', 11]]),
    pages: new Map(),
    pictures,
    said: [],
    named: [],
  }
  const conversion = new Conversion('guide.md', source, references, tree)
  const nodes = blocks(tree.children, conversion)
  return { nodes, findings: [...findings, ...conversion.findings] }
}

/** `paragraph(text…)`: the shape of what came out, short enough to compare. */
function shape(node: LexicalNode): string {
  if (isText(node)) return node.format ? `${node.format}:${node.text}` : node.text
  const name = [node.type, node.tag, fieldsOf(node).blockType].filter(Boolean).join(' ')
  return `${name}(${childrenOf(node).map(shape).join('|')})`
}

function childrenOf(node: LexicalNode): LexicalNode[] {
  const own = Array.isArray(node.children) ? node.children : []
  const { text, answer, steps }: Record<string, unknown> = fieldsOf(node)
  const inside = [text, answer, steps].flatMap((value) => (isRichText(value) ? value.root.children : []))
  return [...own, ...inside]
}

function isRichText(value: unknown): value is { root: { children: LexicalNode[] } } {
  return typeof value === 'object' && value !== null && 'root' in value
}

function fieldsOf(node: LexicalNode | undefined): Record<string, unknown> {
  return typeof node?.fields === 'object' && node.fields !== null ? { ...node.fields } : {}
}

const shapes = (markdown: string) => convert(markdown).nodes.map(shape)
const drops = (markdown: string) =>
  convert(markdown).findings.map(({ line, message }) => `${line}: ${message}`)

test('headings stay transaction the three levels below a title', () => {
  assert.deepEqual(shapes('# A\n\n## B\n\n### C\n\n###### D'), [
    'heading h2(A)',
    'heading h2(B)',
    'heading h3(C)',
    'heading h4(D)',
  ])
})

test('emphasis, code and line breaks are kept', () => {
  assert.deepEqual(shapes('**bold *both*** and `*123#`\\\nnext'), [
    'paragraph(1:bold |3:both| and |16:*123#|linebreak()|next)',
  ])
})

test('emphasis works beside Chinese quotation marks', () => {
  assert.deepEqual(shapes('点**“余额”**查询'), ['paragraph(点|1:“余额”|查询)'])
})

test('a time and a smile are the text that they were', () => {
  assert.deepEqual(shapes('Open at 9:00, :smile: and :b[x]{y=z}.'), [
    'paragraph(Open at 9:00, :smile: and :b[x].)',
  ])
})

test('what was crossed out is left out and reported, and a range with tildes is none', () => {
  assert.deepEqual(shapes('~~*171#~~ 1~2 or 3~4'), ['paragraph(1~2 or 3~4)'])
  assert.deepEqual(drops('a ~~*171#~~'), ['1: what was crossed out: *171#'])
})

test('a line end is a space; Chinese and Japanese lines stay apart', () => {
  assert.deepEqual(shapes('one\ntwo\n\n余额\n查询'), [
    'paragraph(one two)',
    'paragraph(余额|linebreak()|查询)',
  ])
})

test('links lead to the web, to mail and into the site', () => {
  const { nodes, findings } = convert('[a](https://example.com/?q=1) [b](/en/colombia) <me@example.com>')
  const urls = childrenOf(nodes[0] ?? { type: '', version: 1 }).flatMap((node) => fieldsOf(node).url ?? [])
  assert.deepEqual(urls, ['https://example.com/?q=1', '/en/colombia', 'mailto:me@example.com'])
  assert.deepEqual(findings, [])
})

test('any other link becomes text and is reported with its line', () => {
  for (const address of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'tel:123',
    '//evil.example',
    'other.md',
    '#part',
  ]) {
    assert.deepEqual(shapes(`a\n\n[b](${address})`), ['paragraph(a)', 'paragraph(b)'], address)
    assert.deepEqual(drops(`a\n\n[b](${address})`), [
      `3: a link that readers cannot follow (its text was kept): ${address}`,
    ])
  }
})

test('a bare address ends where Chinese text begins', () => {
  assert.deepEqual(shapes('见 https://example.com/a。登录'), [
    'paragraph(见 |link(https://example.com/a)|。登录)',
  ])
})

test('a bare address keeps the lines and the marks around it', () => {
  assert.deepEqual(shapes('见https://example.com/a。再看[这里](/en/colombia)和`*611#`。'), [
    'paragraph(见|link(https://example.com/a)|。再看|link(这里)|和|16:*611#|。)',
  ])
  assert.deepEqual(
    drops('a\n\nb https://localhost/x\nc [d](x.md)').map((drop) => drop.split(':')[0]),
    ['3', '4'],
  )
})

test('lists are nested as Lexical nests them: a list stands in an item of its own', () => {
  assert.deepEqual(shapes('3. a\n   - b\n4. c'), [
    'list ol(listitem(a)|listitem(list ul(listitem(b)))|listitem(c))',
  ])
  const [list] = convert('3. a\n   - b\n4. c').nodes
  assert.deepEqual(
    [list?.start, childrenOf(list ?? { type: '', version: 1 }).map(({ value }) => value)],
    [3, [3, 4, 4]],
  )
})

test('paragraphs and code in one item are lines of it', () => {
  assert.deepEqual(shapes('- a\n\n  b\n\n  ```\n  c\n  ```'), [
    'list ul(listitem(a|linebreak()|b|linebreak()|16:c))',
  ])
})

test('a table has a heading row and as many cells in every row', () => {
  assert.deepEqual(shapes('| a | b |\n| - | - |\n| `1` |\n| | |'), [
    'table(tablerow(tablecell(paragraph(a))|tablecell(paragraph(b)))|tablerow(tablecell(paragraph(16:1))|tablecell(paragraph())))',
  ])
})

test('a quotation becomes a note, and code becomes a paragraph a line', () => {
  assert.deepEqual(shapes('> a\n>\n> - b\n\n---\n\n```js\nx\n\ny\n```'), [
    'block note(paragraph(a)|list ul(listitem(b)))',
    'horizontalrule()',
    'paragraph(16:x)',
    'paragraph(16:y)',
  ])
})

test('HTML is read as what it means; scripts vanish and are reported', () => {
  assert.deepEqual(shapes('<div>Tom &amp; <b>Jo</b><script>alert(1)</script></div>'), [
    'paragraph(Tom & |1:Jo)',
  ])
  assert.deepEqual(shapes('a <b>b</b><br>c'), ['paragraph(a |1:b|linebreak()|c)'])
  assert.deepEqual(drops('\na <b>b</b><br>c'), [])
  assert.deepEqual(drops('\na <script>x</script>'), ['2: HTML <script>'])
})

test('a picture beside the file becomes a block after its paragraph', () => {
  const { nodes } = convert('See ![a screen](screen.png "The menu") here')
  assert.deepEqual(nodes.map(shape), ['paragraph(See here)', 'block picture()'])
  assert.deepEqual(
    { ...fieldsOf(nodes[1]), id: '' },
    { id: '', blockName: '', blockType: 'picture', picture: 7, caption: 'The menu' },
  )
})

test('a picture on another site is dropped and reported', () => {
  assert.deepEqual(shapes('![x](https://example.com/x.png)'), [])
  assert.deepEqual(drops('![x](https://example.com/x.png)'), [
    '1: the picture https://example.com/x.png (x): it is on another site',
  ])
})

test('directives become the blocks that they name', () => {
  const { nodes } = convert('::check[co-claro-ussd-611]\n\n::comparison[claro]\n\n::comparison')
  assert.deepEqual(
    nodes.map((node) => ({ ...fieldsOf(node), id: '' })),
    [
      { id: '', blockName: '', blockType: 'balance-check', balanceCheck: 42 },
      { id: '', blockName: '', blockType: 'comparison', carriers: [11] },
      { id: '', blockName: '', blockType: 'comparison', carriers: [] },
    ],
  )
})

test('notes, questions and steps hold prose', () => {
  const { nodes } = convert(
    ':::note[Not `123`]\nText\n:::\n\n:::question[Is it?]\nYes\n:::\n\n:::steps\n1. Do\n:::',
  )
  assert.deepEqual(nodes.map(shape), [
    'block note(paragraph(Text))',
    'block question(paragraph(Yes))',
    'block steps(list ol(listitem(Do)))',
  ])
  assert.deepEqual([fieldsOf(nodes[0]).title, fieldsOf(nodes[1]).question], ['Not 123', 'Is it?'])
})

test('a frame of another system becomes a note where it is one, and is dropped around its text otherwise', () => {
  assert.deepEqual(shapes(':::warning\nMind **this**\n:::'), ['block note(paragraph(Mind |1:this))'])
  assert.deepEqual(drops(':::warning\nMind\n:::'), ['1: the frame :::warning, which became a note'])
  assert.deepEqual(shapes(':::columns\nMind\n:::'), ['paragraph(Mind)'])
  assert.deepEqual(drops(':::columns\nMind\n:::'), [
    '1: the frame :::columns, which guides do not have; its text was kept',
  ])
})

test('what does not exist is refused with its line', () => {
  const refused = (markdown: string, message: RegExp) =>
    assert.throws(() => convert(markdown), { name: 'ImportError', message })
  refused('a\n\n::check[nope]', /^guide\.md, line 3: there is no balance check with the key "nope"/)
  refused(
    '::comparison[claro wom]',
    /^guide\.md, line 1: this country has no carrier with the slug "wom": use claro\.$/,
  )
  refused('::chek[x]', /there is no ::chek/)
  refused('- a\n\n  ::check[co-claro-ussd-611]', /line 3: ::check must stand by itself/)
  refused(':::question\nYes\n:::', /line 1: a question stands in brackets/)
  refused(':::note\n:::', /line 1: there is nothing between/)
})

test('the same Markdown always gives the same text', () => {
  const markdown = '[a](https://example.com)\n\n::comparison\n\n> b'
  assert.deepEqual(convert(markdown).nodes, convert(markdown).nodes)
})
