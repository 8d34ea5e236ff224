/** Lexical: the form in which Payload keeps a guide's text. Its nodes, as the editor of a guide writes them. */
import type { LinkedKind } from '@/content/guides/guide-body'
import { isBag } from '@/requests/bag'
import { withoutAddressEnds } from './address-end'

export interface LexicalNode {
  type: string
  version: number
  [field: string]: unknown
}

export interface TextNode extends LexicalNode {
  type: 'text'
  text: string
  format: number
}

/** As in a field of Payload. */
export interface RichText {
  root: {
    type: string
    children: LexicalNode[]
    direction: null
    format: ''
    indent: number
    version: number
  }
  [field: string]: unknown
}

/** Formats of a text; they add up. */
export const format = { bold: 1, italic: 2, code: 16 }

const element = { direction: null, format: '', indent: 0, version: 1 } as const

export function richText(children: LexicalNode[]): RichText {
  return { root: { ...element, type: 'root', children } }
}

export function text(value: string, of = 0): TextNode {
  return {
    type: 'text',
    version: 1,
    text: withoutAddressEnds(value),
    format: of,
    detail: 0,
    mode: 'normal',
    style: '',
  }
}

export function isNode(value: unknown): value is LexicalNode {
  return isBag(value) && typeof value.type === 'string' && typeof value.version === 'number'
}

/** The nodes inside a node, or inside the root of a text. */
export function childrenOf(value: unknown): LexicalNode[] {
  return isBag(value) && Array.isArray(value.children) ? value.children.filter(isNode) : []
}

export function isText(node: LexicalNode | undefined): node is TextNode {
  return node?.type === 'text'
}

export function lineBreak(): LexicalNode {
  return { type: 'linebreak', version: 1 }
}

/** An address, or a record whose address is not known here. */
export type LinkTarget = { url: string } | { relationTo: LinkedKind; id: number }

export function link(target: LinkTarget, id: string, children: LexicalNode[], newTab = false): LexicalNode {
  const fields =
    'url' in target
      ? { linkType: 'custom', newTab, url: target.url }
      : { linkType: 'internal', newTab, doc: { relationTo: target.relationTo, value: target.id } }
  return { ...element, type: 'link', version: 3, id, fields, children }
}

export function paragraph(children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children }
}

export function heading(level: 2 | 3 | 4, children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'heading', tag: `h${level}`, children }
}

export function horizontalRule(): LexicalNode {
  return { type: 'horizontalrule', version: 1 }
}

export function list(ordered: boolean, start: number, children: LexicalNode[]): LexicalNode {
  return {
    ...element,
    type: 'list',
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start,
    children,
  }
}

/** `depth` counts the lists around its own. */
export function listItem(value: number, depth: number, children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'listitem', value, indent: depth, children }
}

export function table(children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'table', children }
}

export function tableRow(children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'tablerow', children }
}

export function tableCell(
  headerState: number,
  paragraphs: LexicalNode[][],
  { colSpan, rowSpan }: { colSpan: number; rowSpan: number },
): LexicalNode {
  return {
    ...element,
    type: 'tablecell',
    ...{ headerState, colSpan, rowSpan, backgroundColor: null },
    children: paragraphs.map(paragraph),
  }
}

export function block(blockType: string, id: string, fields: Record<string, unknown>): LexicalNode {
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fields } }
}
