/**
 * HTML as other programs write it, made into HTML that means what readers saw: scripts, players, forms and adverts go
 * (and are reported), lists of Word become lists, what was crossed out, raised or joined over several cells says so.
 */
import type { Element, ElementContent, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { type Finding, quoted } from '../finding'
import { countOn } from '../markdown/numbered-lines'
import { element, hasStyle, isElement, stringOf } from './elements'
import { withoutMergedCells } from './merged-cells'
import { withListsOfWord } from './word-lists'

type Report = (node: Element, message: string) => void

export function cleanHtml(root: Root, firstLine: number): Finding[] {
  const findings: Finding[] = []
  const report: Report = (node, message) =>
    findings.push({ kind: 'dropped', line: node.position?.start.line ?? firstLine, message })
  root.children = cleaned(withListsOfWord(elementsOf(root)), report)
  return findings
}

const elementsOf = (root: Root) =>
  root.children.filter((child): child is ElementContent => child.type !== 'doctype')

function cleaned(nodes: ElementContent[], report: Report): ElementContent[] {
  return nodes.flatMap((node, index): ElementContent[] => {
    if (node.type === 'comment') return isStitch(node) ? [node] : []
    if (!isElement(node)) return 'children' in node ? [withCleanChildren(node, report)] : [node]
    if (isGone(node, report)) return [{ type: 'text', value: ' ' }]
    const children = cleaned(withListsOfWord(node.children), report)
    return [renamed({ ...node, children }, nodes[index - 1])]
  })
}

/** Nodes of Markdown among the elements. */
function withCleanChildren<Node extends ElementContent>(node: Node, report: Report): Node {
  return 'children' in node ? { ...node, children: cleaned(node.children, report) } : node
}

const isStitch = (node: { value: unknown }) => typeof node.value !== 'string'

const silent = new Set([
  'head',
  'meta',
  'link',
  'title',
  'base',
  'source',
  'track',
  'param',
  'template',
  'wbr',
])
const withoutWords = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'canvas',
  'object',
  'embed',
  'map',
  'dialog',
])
const controls = new Set([
  'form',
  'button',
  'select',
  'textarea',
  'fieldset',
  'label',
  'meter',
  'progress',
  'nav',
])
const players = new Set(['video', 'audio', 'iframe'])
const framesOfAdverts = new Set(['div', 'section', 'aside', 'ins', 'ul', 'p', 'figure', 'a', 'span'])
const advert =
  /(?:^|[\s_-])(?:ads?|adsbygoogle|advert\w*|sponsor\w*|promo|promotion|newsletter|sharing|share-buttons|sharedaddy|social|related-posts|entry-meta|post-meta|posted-on|byline|cookie\w*|breadcrumbs?)(?:$|[\s_-])/i

function isGone(node: Element, report: Report): boolean {
  const { tagName } = node
  if (silent.has(tagName)) return true
  if (withoutWords.has(tagName)) report(node, `HTML <${tagName}>`)
  else if (players.has(tagName))
    report(node, `HTML <${tagName}>, which guides cannot show: ${addressesIn(node)}`)
  else if (controls.has(tagName)) report(node, `HTML <${tagName}>: ${words(node)}`)
  else if (tagName === 'input' && stringOf(node, 'type') !== 'checkbox') report(node, 'HTML <input>')
  else if (framesOfAdverts.has(tagName) && advert.test(`${namesOf(node)}`))
    report(node, `an advert, or words about the article: ${words(node)}`)
  else return false
  return true
}

const namesOf = (node: Element) => `${stringOf(node, 'className')} ${stringOf(node, 'id')}`

function words(node: Element): string {
  return quoted(toText(node)) || 'without words'
}

function addressesIn(node: Element): string {
  const own = stringOf(node, 'src')
  const inside = node.children
    .filter(isElement)
    .map((child) => stringOf(child, 'src') || stringOf(child, 'href'))
  return [...new Set([own, ...inside])].filter(Boolean).join(' ') || 'no address'
}

const calls = /(?:^|[\s_-])(?:callout|admonition|alert|notice|note|tip|warning|infobox|hint)(?:$|[\s_-])/i

/** As the element that says in HTML what it looked like. */
function renamed(node: Element, before: ElementContent | undefined): Element {
  const { tagName } = node
  if (tagName === 'table') return withoutMergedCells(node)
  if (tagName === 'td' || tagName === 'th') return { ...node, children: inOneCell(node.children) }
  if (tagName === 'ol') return withNumbersThatCount(node)
  if (tagName === 'sup' || tagName === 'sub') return setApart(node, before)
  if (tagName === 'aside' || (tagName === 'div' && calls.test(namesOf(node))))
    return element('blockquote', node.children, node)
  if (tagName === 'img' && !stringOf(node, 'src') && stringOf(node, 'dataSrc'))
    return { ...node, properties: { ...node.properties, src: stringOf(node, 'dataSrc') } }
  if (hasStyle(node, /text-decoration[^;]*line-through/)) return element('del', node.children, node)
  return withWeight(node)
}

/** Programs say "bold" in many ways, and "not bold" inside `<b>`. */
function withWeight(node: Element): Element {
  const isBoldTag = ['b', 'strong'].includes(node.tagName)
  if (isBoldTag && hasStyle(node, /font-weight:\s*(?:normal|[1-5]00)/))
    return element('span', node.children, node)
  if (node.tagName !== 'span') return node
  const slanted = hasStyle(node, /font-style:\s*italic/) ? [element('em', node.children)] : node.children
  const bold = hasStyle(node, /font-weight:\s*(?:bold|[6-9]00)/) ? [element('strong', slanted)] : slanted
  return { ...node, children: bold }
}

const lines = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'section',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

/** A cell holds words and line ends: its paragraphs and items become lines. */
function inOneCell(nodes: ElementContent[]): ElementContent[] {
  const parts: ElementContent[][] = []
  let isOpen = false
  for (const node of nodes) {
    const isLine = isElement(node) && lines.has(node.tagName)
    const words = isLine ? inOneCell(node.children) : [node]
    if (isOpen && !isLine) parts.at(-1)?.push(...words)
    else if (words.some(isSeen)) parts.push(words)
    isOpen = !isLine && parts.length > 0
  }
  return parts.flatMap((words, index) => (index > 0 ? [element('br', []), ...words] : words))
}

const isSeen = (node: ElementContent) => node.type !== 'text' || node.value.trim() !== ''

/** A list that counts in another way than one by one becomes paragraphs that begin with their numbers. */
function withNumbersThatCount(list: Element): Element {
  const first = Number(stringOf(list, 'start') || 1)
  const items = list.children.filter(isElement)
  const numbers: number[] = []
  for (const item of items) numbers.push(Number(stringOf(item, 'value') || (numbers.at(-1) ?? first - 1) + 1))
  if (countOn(numbers, first)) return list
  const paragraphs = items.map((item, index) =>
    element('p', [{ type: 'text', value: `${numbers[index]}. ` }, ...item.children], item),
  )
  return element('div', paragraphs, list)
}

/** `2345<sup>1</sup>` must not become 23451; `1<sup>st</sup>`, m² and H₂O are words. */
function setApart(node: Element, before: ElementContent | undefined): Element {
  const mark = toText(node).trim()
  const words = before?.type === 'text' ? before.value : ''
  const isWord = node.tagName === 'sub' ? /\p{L}$/u.test(words) : /(?:^|\P{L})[cdkm]?m$/u.test(words)
  if (!/[\p{Nd}*#+]/u.test(mark) || isWord) return element('span', node.children, node)
  const space = before && !/\s$/.test(before.type === 'text' ? before.value : '') ? ' ' : ''
  const label = /^[[(]/.test(mark) ? mark : `[${mark.replace(/[)\].]+$/, '')}]`
  return element('span', [{ type: 'text', value: `${space}${label}` }], node)
}
