/**
 * Pieces of a page as Markdown: a tree, not text, so that nothing that an editor wrote can become markup when it is
 * written out. Strings are words; addresses are followed only where that is safe.
 */
import type {
  BlockContent,
  DefinitionContent,
  Emphasis,
  Heading,
  InlineCode,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  Strong,
  Table,
} from 'mdast'
import { markdownOf } from '@/addresses'
import { absolute } from '../document/absolute'
import { safeAddress } from '../document/safe-address'
import { settledEdges } from './settled-edges'

export type Inline = string | PhrasingContent | null | undefined | false
export type Block = BlockContent | DefinitionContent
type Blocks = Block | Block[] | null | undefined | false

export function root(...blocks: Blocks[]): Root {
  return { type: 'root', children: present(blocks) }
}

export function heading(depth: Heading['depth'], ...words: Inline[]): Heading {
  return { type: 'heading', depth, children: line(words) }
}

export function paragraph(...words: Inline[]): Paragraph {
  return { type: 'paragraph', children: line(words) }
}

/** Each item is a line of words. With a first number, the items are counted. */
export function list(items: Inline[][], first?: number): List | null {
  return listOfBlocks(
    items.map((words) => [paragraph(...words)]),
    first,
  )
}

export function listOfBlocks(items: Block[][], first?: number): List | null {
  if (items.length === 0) return null
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: item }))
  return { type: 'list', ordered: first !== undefined, start: first, spread: false, children }
}

/** The first row is the heading. */
export function table(rows: Inline[][][]): Table | null {
  if (rows.length === 0) return null
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((words) => ({ type: 'tableCell', children: line(words) })),
    })),
  }
}

export function quote(...blocks: Blocks[]): Block {
  return { type: 'blockquote', children: present(blocks) }
}

export function strong(...words: Inline[]): Strong {
  return { type: 'strong', children: inline(words) }
}

export function emphasis(...words: Inline[]): Emphasis {
  return { type: 'emphasis', children: inline(words) }
}

export function code(value: string | null | undefined): InlineCode | null {
  const plain = plainWords(value ?? '').trim()
  return plain ? { type: 'inlineCode', value: plain } : null
}

/** Lines as they were written, such as a text message. */
export function codeLines(value: string): Block | null {
  const lines = linesOf(value)
  return lines.length > 0 ? { type: 'code', value: lines.join('\n') } : null
}

/** Words with a line end wherever they have one. */
export function brokenLines(value: string): Inline[] {
  return linesOf(value).flatMap((words, index) => (index > 0 ? [{ type: 'break' }, words] : [words]))
}

function linesOf(value: string): string[] {
  const lines = value.split(/\r\n?|\n/).map((words) => plainWords(words).trim())
  return lines.filter(Boolean)
}

/** A link, or only its words where the address is not one to follow. */
export function link(address: string | null | undefined, ...words: Inline[]): PhrasingContent[] {
  const url = safeAddress(address)
  const children = inline(words)
  if (!url) return children
  return [{ type: 'link', url, children: children.length > 0 ? children : [{ type: 'text', value: url }] }]
}

/** Leads to another page of the site, also in Markdown. */
export function pageLink(address: string, ...words: Inline[]): PhrasingContent[] {
  return link(absolute(markdownOf(address)), ...words)
}

/** Joined with a word or sign between them. */
export function joined(separator: string, parts: Inline[][]): Inline[] {
  return parts
    .filter((part) => part.some(Boolean))
    .flatMap((part, index) => (index > 0 ? [separator, ...part] : part))
}

/** Words that begin and end a line: no space stands outside them. */
function line(words: Inline[]): PhrasingContent[] {
  const nodes = settledEdges(inline(words))
  const [first] = nodes
  if (first?.type === 'text') nodes[0] = { ...first, value: first.value.trimStart() }
  const last = nodes.at(-1)
  if (last?.type === 'text') nodes[nodes.length - 1] = { ...last, value: last.value.trimEnd() }
  return nodes
}

function inline(words: Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const word of words) {
    if (!word) continue
    const node: PhrasingContent = typeof word === 'string' ? { type: 'text', value: plainWords(word) } : word
    const last = nodes.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = { ...last, value: last.value + node.value }
    else nodes.push(node)
  }
  return nodes
}

/** One line, without control characters: what a browser would show of it. */
function plainWords(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ')
}

function present(blocks: Blocks[]): Block[] {
  return blocks.flatMap((block) => block || [])
}
