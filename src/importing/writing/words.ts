/** Words of a line (text, emphasis, code, links, named checks) as inline Markdown, made as simple as an import makes them. */
import type { PhrasingContent } from 'mdast'
import type { BodyNode } from '@/content/guides/body-node'
import { internalLink, property } from '@/content/guides/guide-body'
import { idOfReference, parts, referenceTo } from '@/content/prose/references'
import { format, isText, type LexicalNode, lineBreak, text } from '../markdown/lexical'
import { addressAsWritten, newTab } from '../markdown/link-target'
import { merged, tidied } from '../markdown/tidy-text'
import type { Named } from './named'

/** A line break is a line of its own in a paragraph; where there is but one line it is `<br>`. */
export type Break = Extract<PhrasingContent, { type: 'break' | 'html' }>
export const newLine: Break = { type: 'break' }
export const breakInLine: Break = { type: 'html', value: '<br>' }

export function words(nodes: BodyNode[], named: Named, asBreak = newLine): PhrasingContent[] {
  return nested(tidied(nodes.flatMap((node) => pieceOf(node, named))).flatMap(run(named, asBreak)))
}

/** A node between two texts, until it is known what stands around it. */
type Piece = LexicalNode & { node?: BodyNode }

function pieceOf(node: BodyNode, named: Named): Piece[] {
  switch (node.type) {
    case 'text':
      return node.text === '' ? [] : [textOf(node)]
    case 'tab':
      return [text('\t')]
    case 'linebreak':
      return [lineBreak()]
    case 'link':
    case 'autolink':
    case 'inlineBlock':
      return [{ type: node.type, version: 1, node }]
    default:
      return node.children.flatMap((child) => pieceOf(child, named))
  }
}

const kept = format.bold | format.italic | format.code

function textOf(node: BodyNode): Piece {
  return text(node.text.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' '), node.format & kept)
}

/** Words of one format. What has none of its own takes that of its neighbours. */
interface Run {
  format?: number
  content: PhrasingContent[]
}

function run(named: Named, asBreak: Break) {
  return (piece: Piece): Run[] => {
    if (isText(piece)) return [{ format: piece.format & ~format.code, content: [written(piece)] }]
    if (piece.type === 'linebreak') return [{ content: [asBreak] }]
    if (!piece.node) return []
    if (piece.type === 'inlineBlock') return [{ content: reference(piece.node, named) }]
    return [{ format: 0, content: linked(piece.node, named, asBreak) }]
  }
}

function written({ text: value, format: of }: { text: string; format: number }): PhrasingContent {
  return { type: of & format.code ? 'inlineCode' : 'text', value }
}

function reference({ type, fields }: BodyNode, { checks }: Named): PhrasingContent[] {
  const key = checks.get(idOfReference({ type, fields }) ?? 0)
  const part = parts.find((one) => one === property(fields, 'part'))
  return key ? [{ type: 'checkReference', value: referenceTo(key, part) }] : []
}

function linked({ fields, children }: BodyNode, named: Named, asBreak: Break): PhrasingContent[] {
  const inside = nested(
    merged(children.flatMap((child) => pieceOf(child, named))).flatMap(run(named, asBreak)),
  )
  const url = addressOf(fields, named)
  if (!url || inside.length === 0) return inside
  const title = property(fields, 'newTab') === true ? newTab : undefined
  return [{ type: 'link', url, title, children: inside.filter((child) => child.type !== 'link') }]
}

function addressOf(fields: object, { pages }: Named): string | undefined {
  if (property(fields, 'linkType') === 'internal') {
    const target = internalLink(fields)
    return target && pages.get(`${target.kind} ${target.id}`)
  }
  const url = property(fields, 'url')
  return typeof url === 'string' ? addressAsWritten(url) : undefined
}

/** Bold stands around italic. */
function nested(runs: Run[]): PhrasingContent[] {
  return around(format.bold, 'strong', withNeighbours(runs), (bold) =>
    around(format.italic, 'emphasis', bold, (plain) => plain.flatMap(({ content }) => content)),
  )
}

function withNeighbours(runs: Run[]): Run[] {
  const formatAt = (index: number, step: number) => {
    let at = index
    while (runs[at] && runs[at]?.format === undefined) at += step
    return runs[at]?.format ?? 0
  }
  return runs.map(({ content }, index) => ({
    content,
    format: common(formatAt(index, -1), formatAt(index, 1)),
  }))
}

/** Italic of two texts is one only where both are bold or both are not. */
function common(before: number, after: number): number {
  return (before ^ after) & format.bold ? 0 : before & after
}

function around(
  bit: number,
  type: 'strong' | 'emphasis',
  runs: Run[],
  inside: (runs: Run[]) => PhrasingContent[],
): PhrasingContent[] {
  return grouped(runs, bit).flatMap((group) => {
    const children = inside(group)
    return (group[0]?.format ?? 0) & bit ? [{ type, children }] : children
  })
}

function grouped(runs: Run[], bit: number): Run[][] {
  const groups: Run[][] = []
  for (const one of runs) {
    const last = groups.at(-1)
    if (last && ((last[0]?.format ?? 0) & bit) === ((one.format ?? 0) & bit)) last.push(one)
    else groups.push([one])
  }
  return groups
}
