/** Alert: a quotation that begins with `[!NOTE]` or `[!tip] Title`. Its mark goes, its title becomes the note's. */
import type { Blockquote, Nodes, Paragraph } from 'mdast'

declare module 'mdast' {
  interface BlockquoteData {
    /** Title of the note that the quotation becomes. */
    noteTitle?: string
  }
}

const mark = /^\[!([a-z]+)\][+-]?[ \t]*([^\n]*)\n?/i

export function withAlerts(node: Nodes) {
  if (node.type === 'blockquote') readMark(node)
  if ('children' in node) for (const child of node.children) withAlerts(child)
}

function readMark(quotation: Blockquote) {
  const [paragraph, ...rest] = quotation.children
  if (paragraph?.type !== 'paragraph') return
  const [first, ...others] = paragraph.children
  const found = first?.type === 'text' ? mark.exec(first.value) : null
  if (first?.type !== 'text' || !found) return
  const value = first.value.slice(found[0].length)
  const line = (paragraph.position?.start.line ?? 1) + found[0].split('\n').length - 1
  const position = { start: { line, column: 1 }, end: { line, column: 1 } }
  const children = [...(value ? [{ ...first, value, position }] : []), ...others]
  const left: Paragraph[] = children.length > 0 ? [{ ...paragraph, children, position }] : []
  quotation.children = [...left, ...rest]
  quotation.data = { ...quotation.data, noteTitle: found[2]?.trim() }
}
