import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { heading, type Inline, link, list, paragraph, quote, root, strong, table } from './tree'
import { writeMarkdown } from './write-markdown'

const parser = unified().use(remarkParse).use(remarkGfm)

/** What people write to break out of a text, and whatever else there is. */
const pieces = [
  ...[
    '*',
    '_',
    '`',
    '#',
    '>',
    '<',
    '&',
    '[',
    ']',
    '(',
    ')',
    '!',
    '|',
    '~',
    '\\',
    '-',
    '+',
    '=',
    ':',
    '1.',
    '"',
  ],
  ...['<script>', '</script>', '<!--', ']]>', '<img src=x onerror=alert(1)>', '&lt;b&gt;', '&#60;'],
  ...['[a](javascript:alert(1))', '![a](//evil.example/x.png)', '<javascript:alert(1)>', '[^1]', '[a]: /b'],
  ...['https://evil.example', 'www.evil.example', 'a@evil.example', 'javascript:', 'data:text/html,'],
  ...[
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\u0000',
    '\u200f',
    '\u2028',
    '\r',
    '    ',
    '残量。',
    'الرصيد',
    '---',
    '| - |',
    'x',
  ],
]
const hostile = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

const positions: Record<string, (words: Inline[]) => Root> = {
  heading: (words) => root(heading(2, ...words)),
  paragraph: (words) => root(paragraph(...words)),
  'item of a list': (words) => root(list([words, words])),
  'numbered item': (words) => root(list([words], 1)),
  'cell of a table': (words) => root(table([words.map((word) => [word]), words.map((word) => [word])])),
  note: (words) => root(quote(paragraph(...words))),
}

/** Everything in it that is not words. Where GitHub's Markdown links an address that stands bare, it is only words. */
function markup(node: Nodes): string[] {
  if (node.type === 'text' || isBareAddress(node)) return []
  return [node.type, ...('children' in node ? node.children.flatMap(markup) : [])]
}

function isBareAddress(node: Nodes): boolean {
  return (
    node.type === 'link' &&
    node.url.replace(/^(http:\/\/|mailto:)/, '') === words(node).replace(/^(http:\/\/|mailto:)/, '')
  )
}

function words(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(words).join('') : ''
}

const plain = (text: string) => text.replace(/[\s\p{Cc}\ufffd]+/gu, '')

describe('what an editor wrote, as Markdown', () => {
  for (const [name, place] of Object.entries(positions)) {
    it(`stays words in a ${name}, and the same words`, () => {
      fc.assert(
        fc.property(hostile, hostile, (first, second) => {
          const written = place([first, strong('ours'), second])
          const read = parser.parse(writeMarkdown(written))
          assert.deepEqual(markup(read), markup(written))
          assert.equal(plain(words(read)), plain(words(written)))
        }),
        { numRuns: 400 },
      )
    })
  }

  it('leads to no address that runs something', () => {
    fc.assert(
      fc.property(hostile, hostile, (address, label) => {
        for (const unsafe of [
          `javascript:${address}`,
          ` JaVaScRiPt:${address}`,
          `data:text/html,${address}`,
          address,
        ]) {
          const read = parser.parse(writeMarkdown(root(paragraph('x', ...link(unsafe, label)))))
          assert.deepEqual(
            urls(read).filter((url) => !/^(https?|tel|sms|mailto):/.test(url)),
            [],
          )
        }
      }),
    )
  })

  it('keeps an address whole', () => {
    for (const address of [
      'tel:*611%23',
      'sms:1914?&body=CONSULT',
      'https://x.example/a_(b)?c=d&e=*f*',
      'https://x.example/>',
    ]) {
      assert.deepEqual(followed(address), [address])
    }
  })

  it('leads where a browser would go when lines stand around an address', () => {
    assert.deepEqual(followed('\n\n https://evil.example\t'), ['https://evil.example'])
  })
})

function followed(address: string): string[] {
  return urls(parser.parse(writeMarkdown(root(paragraph(...link(address, 'go'))))))
}

function urls(node: Nodes): string[] {
  const own = 'url' in node ? [node.url] : []
  return [...own, ...('children' in node ? node.children.flatMap(urls) : [])]
}
