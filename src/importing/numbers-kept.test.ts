import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { colombia } from './fixtures/facts'
import { guideFile } from './guide-file'
import { guideText } from './guide-text'
import type { LexicalNode } from './markdown/lexical'

const read = (source: string, name = 'guide.md') =>
  guideText(guideFile(source, name), { ...colombia, said: [] })

/** All that a guide says, and all that its import told. */
function everything(source: string, name?: string): string {
  const { title, summary, body, findings } = read(source, name)
  return [title, summary, ...body.root.children.map(wordsOf), ...findings.map(({ message }) => message)].join(
    '\n',
  )
}

function wordsOf(node: LexicalNode): string {
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') return node.text
  const texts = typeof node.fields === 'object' ? JSON.stringify(node.fields) : ''
  const children: LexicalNode[] = Array.isArray(node.children) ? node.children : []
  const numbered = children.map((child) => (child.type === 'listitem' ? `${child.value}\n` : ''))
  const between = ['table', 'tablerow', 'list'].includes(node.type) ? '\n' : ''
  return [texts, ...numbered, children.map(wordsOf).join(between)].join('\n')
}

const sign = fc.constantFrom('*', '#', '+', '1', '2', '0', '9', '*', '#')
const run = fc
  .array(sign, { minLength: 1, maxLength: 9 })
  .map((signs) => signs.join(''))
  .filter((signs) => /\d/.test(signs))
const word = fc.constantFrom(
  'dial',
  'balance',
  '余额',
  '拨打',
  'رصيد',
  'Tigo:',
  '残高、',
  '(free)',
  'a_b',
  '*',
  'or',
  '**',
  '_',
)
const piece = fc.oneof({ weight: 2, arbitrary: run }, { weight: 3, arbitrary: word })
const words = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '，', ', ', '\n')), { minLength: 1, maxLength: 8 })
  .map((pairs) =>
    pairs
      .map(([text, after]) => text + after)
      .join('')
      .trim(),
  )

const places: ((text: string) => string)[] = [
  (text) => text,
  (text) => `Before ${text} after.`,
  (text) => `- ${text}`,
  (text) => `> ${text}`,
  (text) => `| a | b |\n| - | - |\n| ${text.replace(/\n/g, ' ')} | c |`,
  (text) => `## A ${text.replace(/\n/g, ' ')} b`,
  (text) => `word **${text}** word`,
  (text) => `word**${text}**word`,
  (text) => `[x ${text} y](https://example.com/)`,
  (text) => `<p>x ${text}</p>`,
  (text) => `<table><tr><td>${text}</td><td>b</td></tr></table>`,
  (text) => `:::note[T ${text.replace(/\n/g, ' ')}]\nx ${text}\n:::`,
]

/** What was written, not what stands at the edge of a mark: `**` around bold is no part of a code. */
const runsOf = (text: string) => [...text.matchAll(/[*#+]*\d[\d*#+]*/g)].map(([found]) => found)

function assertKept(source: string, runs: string[], name?: string) {
  const out = everything(source, name)
  for (const found of runs) {
    const spellings = [
      found,
      found.replace(/^\*\*|\*\*$/g, ''),
      found.replace(/^\*\*/, ''),
      found.replace(/\*\*$/, ''),
    ]
    assert.ok(
      spellings.some((spelling) => out.includes(spelling)),
      `${found} of ${JSON.stringify(source)} in ${out}`,
    )
  }
}

test('No import changes a number: every run of digits and signs stands in the guide or in a finding', () => {
  fc.assert(
    fc.property(words, fc.nat(places.length - 1), (text, place) => {
      const line = places[place]?.(text) ?? text
      assertKept(`# Numbers\n\n${line}`, runsOf(text))
    }),
    { numRuns: 400, seed: 12 },
  )
})

test('Nor where a code has something to fill in, is escaped, raised, struck or a list of numbers', () => {
  const dressed = fc.oneof(
    run.map((code) => code.replace(/[*#+]/g, String.raw`\$&`)),
    run.map((code) => `${code}<PIN>*5#`),
    run.map((code) => `${code}<your number>`),
    run.map((code) => `${code}<sup>1</sup>`),
    run.map((code) => `<del>${code}</del>`),
    run.map((code) => `~~${code}~~`),
    run.map((code) => `\`${code}\``),
    run.map((code) => `<s>${code}</s>`),
    run.map((code) => `<td>${code}`),
    run.map((code) => `{${code}}`),
    run.map((code) => `[[${code}]]`),
    run.map((code) => `==${code}==`),
    run.map((code) => `{{ ${code} }}`),
    run.map((code) => `:::tip ${code}`),
    run.map((code) => `[${code}]: see`),
    run.map((code) => `![${code}](a.png "${code}")`),
  )
  fc.assert(
    fc.property(dressed, fc.constantFrom('', 'dial ', '拨打', '101. ', '- [ ] '), (text, before) => {
      const plain = text.replace(/\\/g, '')
      assertKept(`# Numbers\n\n${before}${text}\n\nThe end.`, runsOf(plain))
    }),
    { numRuns: 400, seed: 21 },
  )
})

test('What is left out between two numbers does not make them one', () => {
  const between = [
    ...[
      '~~x~~',
      '<del>x</del>',
      '<script>x</script>',
      '![x](y.png)',
      '{{ x }}',
      '{% x %}',
      '<!-- x -->',
      '%%x%%',
      '<sup>a</sup>',
    ],
    ...['<video src="x"></video>', '[[_TOC_]]', '<br>', '<img src="y.png">', '<form>x</form>'],
  ]
  for (const one of between)
    assertKept(
      `# Numbers\n\nDial 12${one}34 now`,
      ['12', '34'].map((part) => part),
    )
  for (const one of between.filter((mark) => !mark.includes('sup')))
    assert.ok(!everything(`# Numbers\n\nDial 12${one}34 now`).includes('1234'), one)
})

test('Digits and signs of every script are the same to it', () => {
  const { findings } = read('# Numbers\n\nDial ＊１２３＃, *٦١١#, １２５ or m².')
  assert.deepEqual(
    findings.map(({ message }) => message.split(' ')[0]),
    ['125'],
  )
})
