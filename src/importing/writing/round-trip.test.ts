import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Body } from '@/content/guides/guide-body'
import { colombia } from '../fixtures/facts'
import { guideFile } from '../guide-file'
import { guideText } from '../guide-text'
import type { Named } from './named'
import { type WrittenGuide, writtenGuide } from './written-guide'

const named: Named = {
  checks: new Map([[42, 'co-claro-ussd-611']]),
  carriers: new Map([
    [11, 'claro'],
    [12, 'movistar'],
    [31, 'travel-esim/airalo'],
  ]),
  pages: new Map([
    ['guides 21', 'guide:check-esim-balance-colombia'],
    ['carriers 11', 'carrier:colombia/claro'],
    ['countries 1', 'country:colombia'],
  ]),
  pictures: new Map([[7, { address: '/api/media/file/menu.webp', description: 'The "menu" [a]' }]]),
}
const pictures = new Map([['/api/media/file/menu.webp', { media: 7 }]])

const head = {
  title: 'Balance',
  country: 'CO',
  language: 'en',
  sourceLanguage: 'es',
  slug: 'balance',
  summary: 'How.',
  carriers: [11, 31],
} as const

type Node = { type: string; [name: string]: unknown }

const element = { direction: null, format: '', indent: 0, version: 1 }
const word = (text: string, format = 0): Node => ({
  ...{ type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' },
})
const lineBreak: Node = { type: 'linebreak', version: 1 }
const paragraph = (children: Node[]): Node => ({
  ...{ ...element, type: 'paragraph', textFormat: 0, textStyle: '', children },
})
const heading = (tag: string, children: Node[]): Node => ({ ...element, type: 'heading', tag, children })
const list = (ordered: boolean, start: number, children: Node[]): Node => ({
  ...{ ...element, type: 'list', listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul' },
  ...{ start, children },
})
const item = (value: number, indent: number, children: Node[]): Node => ({
  ...{ ...element, type: 'listitem', value, indent, children },
})
const link = (fields: object, children: Node[]): Node => ({
  ...{ ...element, type: 'link', version: 3, id: 'l', fields: { newTab: false, ...fields }, children },
})
const block = (blockType: string, fields: object): Node => ({
  ...{ type: 'block', version: 2, format: '', fields: { id: 'b', blockName: '', blockType, ...fields } },
})
const reference = (part?: string): Node => ({
  ...{ type: 'inlineBlock', version: 1 },
  fields: {
    ...{ id: 'r', blockName: '', blockType: 'check-reference', balanceCheck: 42 },
    ...(part ? { part } : {}),
  },
})
const cell = (headerState: number, children: Node[], spans = {}): Node => ({
  ...{ ...element, type: 'tablecell', headerState, colSpan: 1, rowSpan: 1, backgroundColor: null, ...spans },
  children,
})
const row = (children: Node[]): Node => ({ ...element, type: 'tablerow', children })
const table = (children: Node[]): Node => ({ ...element, type: 'table', children })
const body = (children: Node[]): Body => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: children as Body['root']['children'],
  },
})

function write(children: Node[], fields: Partial<WrittenGuide> = {}): string {
  return writtenGuide({ ...head, carriers: [...head.carriers], body: body(children), ...fields }, named)
}

function read(markdown: string) {
  return guideText(guideFile(markdown, 'guide.md'), colombia, pictures)
}

/** Ids are made anew by each import. */
function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, one) => (name === 'id' ? undefined : one)))
}

function staysTheSame(children: Node[]) {
  const markdown = write(children)
  const text = read(markdown)
  assert.deepEqual(withoutIds(text.body.root.children), withoutIds(children), markdown)
  assert.deepEqual(
    text.findings.filter(({ kind }) => kind === 'dropped'),
    [],
    markdown,
  )
}

// What people and other systems write that Markdown, or an import, could read as something else.
const signs = [
  ...[
    '*',
    '**',
    '_',
    '`',
    '``',
    '#',
    '##',
    '>',
    '<',
    '&',
    '[',
    ']',
    '(',
    ')',
    '!',
    '![',
    '|',
    '~',
    '~~',
    '\\',
  ],
  ...[
    '-',
    '---',
    '+',
    '=',
    '==',
    '===',
    ':',
    '::',
    ':::',
    '1.',
    '2)',
    '"',
    "'",
    '{',
    '}',
    '{{',
    '{%',
    '$',
    '^',
  ],
  ...['<br>', '<b>', '</b>', '<!-- x -->', '&lt;', '&#60;', '&amp;', '<https://x.co>', '<a@b.co>'],
  ...[
    '[a](b)',
    '![a](b.png)',
    '[^1]',
    '[^1]: a',
    '[a]: /b',
    '[[wiki]]',
    '[TOC]',
    '{#id}',
    '==mark==',
    ':smile:',
  ],
  ...[
    '::check[co-claro-ussd-611]',
    ':::note[a]',
    ':b[x]{y=z}',
    '{{< x >}}',
    '[x]',
    '[ ] ',
    '| - | - |',
    '> [!NOTE]',
  ],
  ...[
    '*123*1#',
    '#150#<amount>#',
    '*121*<PIN>#',
    '**06#',
    '9:30',
    '101. ',
    '101.',
    '159)',
    '*611#',
    '1~2',
    '3~4',
  ],
  ...[
    'https://x.example/a_b*c*',
    'www.x.example',
    'a@b.example',
    'https://x.example/路。',
    'http://x.example?a=&b',
  ],
  ...[
    '查询电话:123',
    '＊１２３＃',
    '“余额”',
    '。',
    '，',
    '（',
    '）',
    '余额',
    '残量',
    'ー',
    '잔액',
    'الرصيد',
    '٣',
    '１．',
  ],
  ...['a', 'B', 'word', ' ', '  ', '\u00a0', '\u3000', '\t', '.', ',', '/', '@', '%', '1', '12'],
  ...['contact us', 't.me/x', 'TG: @someone', 'don’t', 'TG频道@abcd'],
]
const hostile = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...signs) },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }),
      },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/[\p{Cc}\ufeff]/gu, (sign) => (sign === '\t' ? sign : '')))
  .filter((text) => text !== '')

const formats = fc.constantFrom(0, 0, 0, 1, 2, 3, 16, 17, 18, 19)
const textNode = fc.tuple(hostile, formats).map(([text, format]) => word(text, format))

const addresses = fc.oneof(
  fc.constantFrom(
    ...['https://example.com', 'http://x.example/a_(b)?c=d&e=*f*', 'https://x.example/>', '/en/colombia'],
    ...[
      'mailto:me@example.com',
      'tel:*611%23',
      'sms:1914?&body=SALDO',
      'nova.is',
      '#part',
      'https://x.example/路径',
    ],
    ...['https://x.example/a)b', 'https://x.example/\\b', 'https://x.example/&amp;', 'https://x.example/"a"'],
  ),
  hostile.map((text) => `https://x.example/${text.replace(/\s/g, '')}`),
)
const target = fc.oneof(
  { weight: 3, arbitrary: addresses.map((url) => ({ linkType: 'custom', url })) },
  fc.constantFrom(
    { linkType: 'internal', doc: { relationTo: 'guides', value: 21 } },
    { linkType: 'internal', doc: { relationTo: 'carriers', value: 11 } },
    { linkType: 'internal', doc: { relationTo: 'countries', value: 1 } },
  ),
)

/** Neighbours of one format are one text. */
function merged(nodes: Node[]): Node[] {
  const result: Node[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format)
      result[result.length - 1] = word(`${last.text}${node.text}`, Number(node.format))
    else result.push(node)
  }
  return result
}

/** As an import leaves a line: nothing blank at its ends. */
function trimmed(nodes: Node[]): Node[] {
  const isBlank = (node: Node | undefined) =>
    node?.type === 'linebreak' || (node?.type === 'text' && String(node.text).trim() === '')
  if (isBlank(nodes[0])) return trimmed(nodes.slice(1))
  if (isBlank(nodes.at(-1))) return trimmed(nodes.slice(0, -1))
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? String(node.text).trimStart() : String(node.text)
    return { ...node, text: index === nodes.length - 1 ? start.trimEnd() : start }
  })
}

const linkNode = fc
  .tuple(
    target,
    fc.array(fc.oneof(textNode, fc.constant(reference())), { minLength: 1, maxLength: 2 }),
    fc.boolean(),
  )
  .map(([fields, words, newTab]) => link({ ...fields, newTab }, merged(words)))
const lineNode = fc.oneof(
  { weight: 6, arbitrary: textNode },
  { weight: 1, arbitrary: linkNode },
  { weight: 1, arbitrary: fc.constantFrom(reference(), reference('code'), reference('number')) },
)
const wordsWith = (...others: fc.Arbitrary<Node>[]) =>
  fc
    .array(fc.oneof(lineNode, ...others), { minLength: 1, maxLength: 5 })
    .map((nodes) => trimmed(merged(nodes)))
    .filter((nodes) => nodes.length > 0)
const line = wordsWith(fc.constant(lineBreak))

const lists = fc.letrec<{ list: Node }>((tie) => ({
  list: fc
    .tuple(
      fc.boolean(),
      fc.constantFrom(1, 1, 0, 3, 101),
      fc.array(
        fc.tuple(
          fc.option(line, { nil: undefined }),
          fc.option(tie('list'), { nil: undefined, maxDepth: 3, depthIdentifier: 'list' }),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([ordered, start, items]) => listFrom(ordered, ordered ? start : 1, items)),
}))

function listFrom(ordered: boolean, start: number, items: [Node[] | undefined, Node | undefined][]): Node {
  const children: Node[] = []
  let value = start
  for (const [words, nested] of items) {
    const own = words ?? (nested ? undefined : [word('x')])
    if (own) children.push(item(value++, 0, own))
    if (nested) children.push(item(value, 0, [nested]))
  }
  return list(ordered, start, children)
}

/** The depth is known only when the list stands where it stands. */
function indented(node: Node, depth = 0): Node {
  const children = Array.isArray(node.children) ? node.children : []
  return {
    ...node,
    children: children.map((child: Node) => {
      const inside = Array.isArray(child.children) ? child.children : []
      return {
        ...child,
        indent: depth,
        children: inside.map((one: Node) => (one.type === 'list' ? indented(one, depth + 1) : one)),
      }
    }),
  }
}

const listNode = lists.list.map((node) => indented(node))
const proseNode = fc.oneof({ weight: 2, arbitrary: line.map(paragraph) }, { weight: 1, arbitrary: listNode })
const prose = fc.array(proseNode, { minLength: 1, maxLength: 3 }).map(body)
const label = hostile.map((text) => text.trim()).filter((text) => text !== '')
const cellWords = fc
  .array(
    line
      .map((nodes) => nodes.filter(({ type }) => type !== 'linebreak'))
      .map((nodes) => trimmed(merged(nodes)))
      .filter((nodes) => nodes.length > 0 && !nodes.some(isCodeWithPipe)),
    { maxLength: 2 },
  )
  .map((lines) => (lines.length > 0 ? lines : [[]]).map(paragraph))

/** Markdown cannot say a backslash before a bar inside code inside a table. */
function isCodeWithPipe(node: Node): boolean {
  if (Array.isArray(node.children)) return node.children.some(isCodeWithPipe)
  return (Number(node.format) & 16) !== 0 && String(node.text).includes('\\|')
}

const tableNode = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom(0, 1, 2, 3))
  .chain(([width, height, headings]) =>
    fc
      .array(fc.array(cellWords, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      })
      .map((rows) =>
        table(
          rows.map((cells, y) =>
            row(
              cells.map((words, x) =>
                cell((y === 0 ? headings & 1 : 0) + (x === 0 ? headings & 2 : 0), filled(words, y, x)),
              ),
            ),
          ),
        ),
      ),
  )

/** No row is without words. */
function filled(words: Node[], y: number, x: number): Node[] {
  return y > 0 && x === 0 ? [paragraph([word('x')])] : words
}

const headingLine = line
const blockNode = fc.oneof(
  { weight: 4, arbitrary: line.map(paragraph) },
  fc.tuple(fc.constantFrom('h2', 'h3', 'h4'), headingLine).map(([tag, words]) => heading(tag, words)),
  { weight: 2, arbitrary: listNode },
  { weight: 2, arbitrary: tableNode },
  fc.constant<Node>({ type: 'horizontalrule', version: 1 }),
  fc.constant(block('balance-check', { balanceCheck: 42 })),
  fc.constantFrom(
    block('comparison', { carriers: [] }),
    block('comparison', { carriers: [11, 12] }),
    block('comparison', { carriers: [31] }),
  ),
  fc.tuple(label, prose).map(([title, text]) => block('note', { title, text })),
  prose.map((text) => block('note', { text })),
  fc.tuple(label, prose).map(([question, answer]) => block('question', { question, answer })),
  fc.tuple(label, prose).map(([title, steps]) => block('steps', { title, steps })),
  fc.constant(block('picture', { picture: 7 })),
  label.map((caption) => block('picture', { picture: 7, caption })),
)

const kinds = {
  'a paragraph': line.map(paragraph),
  'a heading': fc.tuple(fc.constantFrom('h2', 'h3', 'h4'), line).map(([tag, words]) => heading(tag, words)),
  'a list': listNode,
  'a table': tableNode,
  'a block': blockNode,
}

describe('a guide goes out as Markdown and comes in again with', () => {
  for (const [name, kind] of Object.entries(kinds))
    it(`${name} as it was, whatever it holds`, () => {
      fc.assert(fc.property(fc.array(kind, { minLength: 1, maxLength: 3 }), staysTheSame), {
        numRuns: 100,
        seed: 12,
      })
    })
})

function second(children: Node[]): string {
  const { title, summary, carriers, body: again } = read(write(children))
  const fields = { ...head, title, summary, carriers: carriers.map(({ id }) => id) }
  return writtenGuide({ ...fields, body: JSON.parse(JSON.stringify(again)) }, named)
}

describe('a guide as Markdown', () => {
  it('says codes, times and marks of other systems as they are', () => {
    for (const text of [
      ...[
        '*123*1#',
        '#150#<amount>#',
        '*121*<PIN>#',
        '9:30 to 17:00',
        '101. 123. 159.',
        '[TOC]',
        '{#id}',
        '==x==',
      ],
      ...[
        '＊１２３＃',
        '[[x]]',
        '查询电话:123',
        '::check[co-claro-ussd-611]',
        '1234<sup>1</sup>',
        'Contact us at t.me/x',
      ],
      ...['https://example.com/a。', '*611#'],
    ])
      staysTheSame([
        paragraph([word(text)]),
        paragraph([word(text, 1), word('余额')]),
        heading('h2', [word(text)]),
      ])
  })

  it('keeps a code that somebody wrote into it without backslashes', () => {
    const markdown = write([paragraph([word('Dial CODE now', 1), word(' or not')])]).replace(
      'CODE',
      '*123*1#',
    )
    const again = JSON.stringify(read(markdown).body)
    assert.ok(again.includes('"Dial *123*1# now"'), again)
  })

  it('keeps merged cells, and headings wherever they stand', () => {
    const words = (text: string) => [paragraph([word(text)])]
    staysTheSame([
      table([
        row([cell(3, words('a'), { rowSpan: 2 }), cell(1, words('b'), { colSpan: 2 })]),
        row([cell(0, words('*611#')), cell(0, words('d|e'))]),
        row([cell(2, words('f')), cell(0, [paragraph([])]), cell(0, [...words('g'), ...words('h')])]),
      ]),
      table([row([cell(0, words('x')), cell(0, words('y'))])]),
    ])
  })

  it('loses the marks of code, and no character, where a cell cannot say it', () => {
    const markdown = write([table([row([cell(1, [paragraph([word('a\\|b', 16)])])])])])
    assert.ok(JSON.stringify(read(markdown).body).includes(JSON.stringify('a\\|b')), markdown)
  })

  it('is the same file when it has been in and comes out again, whatever was odd in it', () => {
    const odd = [
      paragraph([]),
      paragraph([word('a '), word('b '), lineBreak]),
      heading('h1', [word(' c'), lineBreak, word('d')]),
      list(true, 5, [
        item(5, 0, []),
        item(6, 0, [word('e')]),
        item(7, 0, [list(false, 1, [item(1, 1, [])])]),
      ]),
      table([
        row([cell(0, [])]),
        row([cell(0, [list(false, 1, [item(1, 0, [word('f')])])]), cell(1, [])]),
        row([]),
      ]),
      block('balance-check', { balanceCheck: 999 }),
      block('note', { title: 'g', text: body([]) }),
      block('question', { question: '', answer: body([paragraph([word('h')])]) }),
      paragraph([link({ linkType: 'custom', url: 'javascript:alert(1)' }, [word('i')]), reference('code')]),
      paragraph([{ ...word('j', 8), text: 'j\nk\r\nl' }, { type: 'tab', version: 1 }, word('m')]),
    ]
    assert.equal(second(odd), write(odd))
  })
})
