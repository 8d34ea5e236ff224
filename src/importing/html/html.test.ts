import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentences } from '../finding'
import { colombia } from '../fixtures/facts'
import { guideFile } from '../guide-file'
import { guideText } from '../guide-text'
import type { LexicalNode } from '../markdown/lexical'

const read = (source: string, name: string) => guideText(guideFile(source, name), { ...colombia, said: [] })

function shape(node: LexicalNode): string {
  if (typeof node.text === 'string') return `${node.format ? `${node.format}:` : ''}${node.text}`
  const fields: Record<string, unknown> = typeof node.fields === 'object' ? { ...node.fields } : {}
  const inside = typeof fields.text === 'object' ? childrenOf(fields.text, 'root') : []
  const name = [node.tag ?? node.type, fields.blockType, fields.url].filter(Boolean).join(' ')
  return `${name}(${[...childrenOf(node), ...inside].map(shape).join('|')})`
}

function childrenOf(value: unknown, within?: string): LexicalNode[] {
  const bag: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  if (within) return childrenOf(bag[within])
  return Array.isArray(bag.children) ? bag.children : []
}

const inMarkdown = (html: string) => read(`# Title\n\n${html}`, 'guide.md')
const inPage = (body: string) =>
  read(`<!doctype html><html><body><h1>Title</h1>${body}</body></html>`, 'guide.html')
const shapes = (guide: { body: { root: { children: LexicalNode[] } } }) => guide.body.root.children.map(shape)
const dropped = (guide: { findings: Parameters<typeof sentences>[0] }) => sentences(guide.findings, 'dropped')

/** The same in a Markdown file and in a page. */
function both(html: string, expected: string[]) {
  assert.deepEqual(shapes(inMarkdown(html)), expected, `in Markdown: ${html}`)
  assert.deepEqual(shapes(inPage(html)), expected, `in a page: ${html}`)
}

test('tables keep their cells apart, entities are characters, links stay', () => {
  both('<table><tr><th>Code</th><th>Shows</th></tr><tr><td>*123#</td><td>Balance</td></tr></table>', [
    'table(tablerow(tablecell(paragraph(Code))|tablecell(paragraph(Shows)))|tablerow(tablecell(paragraph(*123#))|tablecell(paragraph(Balance))))',
  ])
  both(
    '<p>Dial &#42;611&#35; &mdash; it&#39;s free. See <a href="https://www.claro.com.co/saldo">the page</a></p>',
    ["paragraph(Dial *611# — it's free. See |link https://www.claro.com.co/saldo(the page))"],
  )
})

test('a cell over several rows says the same in each, so that no code moves to another carrier', () => {
  both(
    '<table><tr><td colspan=2>Carrier and code</td><td>Free</td></tr><tr><td rowspan=2>Tigo</td><td>#110#</td><td>yes</td></tr><tr><td>2727</td><td>no<br>abroad</td></tr></table>',
    [
      'table(tablerow(tablecell(paragraph(Carrier and code))|tablecell(paragraph())|tablecell(paragraph(Free)))|tablerow(tablecell(paragraph(Tigo))|tablecell(paragraph(#110#))|tablecell(paragraph(yes)))|tablerow(tablecell(paragraph(Tigo))|tablecell(paragraph(2727))|tablecell(paragraph(no|linebreak()|abroad))))',
    ],
  )
})

test('paragraphs and lists in a cell are its lines', () => {
  both(
    '<table><tr><td><p>Claro</p></td><td><p>*611#</p>\n<p>or <b>2727</b></p></td><td>a<ul><li>b</li><li>c</li></ul></td></tr></table>',
    [
      'table(tablerow(tablecell(paragraph(Claro))|tablecell(paragraph(*611#|linebreak()|or |1:2727))|tablecell(paragraph(a|linebreak()|b|linebreak()|c))))',
    ],
  )
})

test('raised marks are set apart, what was crossed out is left out', () => {
  both('<p>Call 2345<sup>1</sup> or dial #170#<sup>2)</sup> on the 1<sup>st</sup>.</p>', [
    'paragraph(Call 2345 [1] or dial #170# [2] on the 1st.)',
  ])
  both('<p><s>#171#</s> <span style="text-decoration:line-through">#173#</span> is now #172#.</p>', [
    'paragraph(is now #172#.)',
  ])
  assert.deepEqual(dropped(inMarkdown('<del>#171#</del> is now #172#.')), [
    'line 3: what was crossed out: #171#',
  ])
})

test('players, forms and adverts go and are told, with their fallback words', () => {
  const guide = inMarkdown(
    'Open it.\n\n<video controls><source src="https://example.com/v.mp4">浏览器不支持视频，请<a href="https://example.com/v.mp4">点这里</a>。</video>\n\n<form><label>Search</label><input></form>\n\n<ins class="adsbygoogle">Buy</ins>\n\n<div class="wp-block-ad advert-box">Buy 5 GB</div>\n\nLook.',
  )
  assert.deepEqual(shapes(guide), ['paragraph(Open it.)', 'paragraph(Look.)'])
  assert.deepEqual(dropped(guide), [
    'line 5: HTML <video>, which guides cannot show: https://example.com/v.mp4',
    'line 7: HTML <form>: Search',
    'line 9: an advert, or words about the article: Buy',
    'line 11: an advert, or words about the article: Buy 5 GB',
  ])
})

test('numbers of items are kept, whatever they count', () => {
  both('<ol><li value="101">Balance</li><li value="123">Help</li></ol>', [
    'paragraph(101. Balance)',
    'paragraph(123. Help)',
  ])
  both('<ol start="3"><li>a</li><li>b</li></ol>', ['ol(listitem(a)|listitem(b))'])
  both('<p>10 m<sup>2</sup> of H<sub>2</sub>O, not 10<sub>2</sub></p>', [
    'paragraph(10 m2 of H2O, not 10 [2])',
  ])
})

test('a list of Word is a list', () => {
  const item = (name: string, words: string, level = 1, mark = '·') =>
    `<p class=${name} style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`
  assert.deepEqual(
    shapes(
      inPage(
        `<p class=MsoNormal>Two ways:<o:p></o:p></p>${item('MsoListParagraphCxSpFirst', 'Dial #110#')}\n${item('MsoListParagraphCxSpMiddle', 'with <b>2</b>', 2, 'o')}${item('MsoListParagraphCxSpLast', 'Text RESTO to 2727')}<p>Then</p>${item('MsoListParagraph', 'One', 1, '1.')}`,
      ),
    ),
    [
      'paragraph(Two ways:)',
      'ul(listitem(Dial #110#)|listitem(ul(listitem(with |1:2)))|listitem(Text RESTO to 2727))',
      'paragraph(Then)',
      'ol(listitem(One))',
    ],
  )
})

test('a document of Google has bold that is none, and none that is bold', () => {
  assert.deepEqual(
    shapes(
      inPage(
        '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;font-style:normal">Dial </span><span style="font-weight:700">*611#</span><span style="font-style:italic"> now</span></p><ul><li aria-level="1"><p role="presentation"><span>One</span></p></li></ul></b>',
      ),
    ),
    ['paragraph(Dial |1:*611#|2: now)', 'ul(listitem(One))'],
  )
})

test('an article of WordPress is its article, without what stands around it', () => {
  const page = read(
    '<!doctype html><html lang="en-US"><head><title>Balance – A blog</title><meta name="description" content="How to see it."></head><body><nav>Menu 1 2 3</nav><article><h1>Balance in Colombia</h1><p class="posted-on">Posted on May 1, 2024</p><p class="has-text">Dial <strong>*611#</strong>.</p><figure class="wp-block-image"><img src="https://example.com/a.png" alt="Menu"><figcaption>The menu</figcaption></figure><figure class="wp-block-table"><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></figure><div class="sharedaddy">Share</div></article><aside>Other posts</aside></body></html>',
    'post.html',
  )
  assert.deepEqual([page.title, page.summary], ['Balance in Colombia', 'How to see it.'])
  assert.deepEqual(shapes(page), [
    'paragraph(Dial |1:*611#|.)',
    'paragraph(The menu)',
    'table(tablerow(tablecell(paragraph(A)))|tablerow(tablecell(paragraph(1))))',
  ])
  assert.deepEqual(
    dropped(page).map((line) => line.replace(/^line \d+: /, '')),
    [
      'an advert, or words about the article: Posted on May 1, 2024',
      'an advert, or words about the article: Share',
      'the picture https://example.com/a.png (Menu): it was not found',
    ],
  )
})

test('Markdown goes on inside HTML, over empty lines, and blocks of ours stay', () => {
  assert.deepEqual(
    shapes(inMarkdown('<div>\n\n## A **b**\n\n::check[co-claro-ussd-611]\n\n- c\n\n</div>\n\nd')),
    ['h2(A |1:b)', 'block balance-check()', 'ul(listitem(c))', 'paragraph(d)'],
  )
  assert.deepEqual(shapes(inMarkdown('a <u>b</u> <mark>c</mark> <kbd>d</kbd> <small>*1#</small>')), [
    'paragraph(a b c |16:d| *1#)',
  ])
})
