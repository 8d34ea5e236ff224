import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentences } from '../finding'
import { colombia } from '../fixtures/facts'
import { guideFile } from '../guide-file'
import { guideText } from '../guide-text'
import { childrenOf, type LexicalNode } from '../markdown/lexical'

const read = (markdown: string) => guideText(guideFile(`# Title\n\n${markdown}`, 'guide.md'), colombia)

function shape(node: LexicalNode): string {
  if (typeof node.text === 'string') return node.text
  const fields: Record<string, unknown> = typeof node.fields === 'object' ? { ...node.fields } : {}
  const inside = [fields.text, fields.answer, fields.steps].flatMap((value) =>
    typeof value === 'object' && value !== null && 'root' in value ? childrenOf(value.root) : [],
  )
  const name = [node.type, fields.blockType, fields.title, fields.question].filter(Boolean).join(' ')
  return `${name}(${[...childrenOf(node), ...inside].map(shape).join('|')})`
}

const shapes = (markdown: string) => read(markdown).body.root.children.map(shape)
const told = (markdown: string) => {
  const { findings } = read(markdown)
  return [
    ...sentences(findings, 'dropped'),
    ...sentences(findings, 'changed'),
    ...sentences(findings, 'doubted'),
  ]
}

test('frames and alerts of other systems become notes, with their titles', () => {
  const text = 'The app needs data.'
  for (const [markdown, title] of [
    [`::: tip Good to know\n${text}\n:::`, ' Good to know'],
    [`:::warning Careful\n${text}\n:::`, ' Careful'],
    [`::: warning\n${text}\n:::`, ''],
    [`::: {.callout-note title="Mind"}\n${text}\n:::`, ' Mind'],
    [`> [!NOTE]\n> ${text}`, ''],
    [`> [!tip]- Before you go\n> ${text}`, ' Before you go'],
    [`!!! note "Attention"\n    ${text}`, ' Attention'],
    [`??? info\n    ${text}`, ''],
    [`{% hint style="info" %}\n${text}\n{% endhint %}`, ''],
    [`{{% notice tip %}}\n${text}\n{{% /notice %}}`, ''],
    [`{{< callout title="Mind" >}}\n${text}\n{{< /callout >}}`, ' Mind'],
    [`<aside>\n${text}\n</aside>`, ''],
    [`<div class="alert alert-info">\n\n${text}\n\n</div>`, ''],
  ] as const)
    assert.deepEqual(shapes(markdown), [`block note${title}(paragraph(${text}))`], markdown)
})

test('what opens on a tap is a question', () => {
  assert.deepEqual(shapes('<details><summary>Is it free?</summary>\n\nYes, *611# is.\n\n</details>'), [
    'block question Is it free?(paragraph(Yes, |inlineBlock check-reference()| is.))',
  ])
})

test('marks of other systems never reach readers; what they say does', () => {
  for (const [markdown, kept] of [
    ['A {{< ref "x" >}}b', 'A b'],
    ['A {{< youtube abc >}}\nb', 'A b'],
    ['A {% include ad.html %}b', 'A b'],
    ['A {{ site.url }}b', 'A b'],
    ['See [[Balance check|this page]].', 'See this page.'],
    ['See [[Balance check]].', 'See Balance check.'],
    ['See ==marked text== here.', 'See marked text here.'],
    ['A %%a secret%% b', 'A b'],
    ['A <!-- a secret --> b', 'A b'],
    ['A [b]bold[/b] word', 'A bold word'],
    ['[s]*171#[/s] now', 'now'],
    ['Call 2345[sup]1[/sup]', 'Call 2345 (1)'],
    ['[caption id="a1" width="300"]The menu[/caption]', 'The menu'],
    ['A [su_button url="https://example.com"]button[/su_button]', 'A button'],
    ['A block ^abc123', 'A block'],
    ['[TOC]\n\nb', 'b'],
    ['[[_TOC_]]\n\nb', 'b'],
    ['{:toc}\n\nb', 'b'],
    ['{: .lead }\nb', 'b'],
  ] as const) {
    assert.deepEqual(shapes(markdown), [`paragraph(${kept})`], markdown)
    assert.ok(told(markdown).length > 0, markdown)
  }
})

test('attributes go, headings keep their words', () => {
  assert.deepEqual(shapes('## Heading {#balance}\n\nSee [a](https://example.com){:target="_blank" .x} b'), [
    'heading(Heading)',
    'paragraph(See |link(a)| b)',
  ])
  assert.deepEqual(told('a\n\n## Heading {#balance}'), ['line 5: attributes: {#balance}'])
})

test('every removal is told with its line', () => {
  assert.deepEqual(told('a\n\n{{ x }}\n\n{% y\n%}\n\n[[z]]'), [
    'line 5: a value of a template: {{ x }}',
    'line 7: a tag of a template: {% y %}',
    'line 10: a link of a wiki; its words were kept: [[z]]',
  ])
})

test('code and what stands behind a backslash is left alone', () => {
  assert.deepEqual(shapes('`{{ x }}` and `[[y]]`'), ['paragraph({{ x }}| and |[[y]])'])
  assert.deepEqual(shapes(String.raw`\[\[y\]\] \{\{ x \}\} \[TOC\]`), ['paragraph([[y]] {{ x }} [TOC])'])
})

test('lines about the article are no text, wherever they stand above it', () => {
  const guide = guideText(
    guideFile(
      'Title: A title\nAuthor: Somebody\n\n# A title\n\n发布时间：2024-05-01\n标签：eSIM\n\n2024-05-01\n\nDial it.\n\nDate: no more',
      'a.md',
    ),
    colombia,
  )
  assert.deepEqual([guide.title, guide.summary], ['A title', 'Dial it.'])
  assert.deepEqual(guide.body.root.children.map(shape), ['paragraph(Dial it.)', 'paragraph(Date: no more)'])
  assert.equal(sentences(guide.findings, 'dropped').length, 5)
})

test('headings without a space are headings, codes are not', () => {
  assert.deepEqual(shapes('##步骤\n\n##1. First\n\n##002#\n\n#110# is it'), [
    'heading(步骤)',
    'heading(1. First)',
    'paragraph(##002#)',
    'paragraph(#110# is it)',
  ])
})

test('boxes, definitions, long rows and unused addresses are kept', () => {
  assert.deepEqual(shapes('- [x] Done\n- [ ] Open'), ['list(listitem(☑ Done)|listitem(☐ Open))'])
  assert.deepEqual(shapes('Balance\n: what is left'), ['paragraph(Balance|linebreak()|what is left)'])
  assert.match(shapes('| A | B |\n| - | - |\n| 1 | 2 | lost |').join(), /paragraph\(lost\)/)
  assert.deepEqual(told('| A | B |\n| - | - |\n| 1 | 2 | lost |'), [
    'line 5: a row with more cells than the heading: its table got a column without a heading',
  ])
  assert.deepEqual(shapes('[Claro]: *105#'), ['paragraph([Claro]: *105#)'])
})

test('links lose what counts their readers; what may be an advert is doubted', () => {
  assert.deepEqual(told('[a](https://example.com/?utm_source=x&b=1)'), [
    'line 3: a link without the part that counts its readers: utm_source=x&',
  ])
  for (const line of [
    'Sign up with my referral link.',
    '[here](https://shop.example.com/?aff=77)',
    'Use https://ref.example.com/ABC',
    '输入优惠码 SAMPLE 立减。',
    'Usa el código promocional VIAJE.',
  ])
    assert.equal(read(line).findings.filter(({ kind }) => kind === 'doubted').length, 1, line)
})
