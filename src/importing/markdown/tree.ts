/** Walks through a Markdown tree. */
import type { Nodes } from 'mdast'
import { withoutAddressEnds } from './address-end'

/** A node and its descendants, each with the nodes it stands in, outermost first. */
export function* walk(
  node: Nodes,
  transaction: Nodes[] = [],
): Generator<{ node: Nodes; transaction: Nodes[] }> {
  yield { node, transaction }
  if (!('children' in node)) return
  for (const child of node.children) yield* walk(child, [...transaction, node])
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

/** What a reader reads of a node: no marks, nothing crossed out, no description of a picture. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return withoutAddressEnds(node.value)
  if (['break', 'delete', 'image', 'imageReference'].includes(node.type)) return ' '
  return 'children' in node ? node.children.map(plainText).join('') : ''
}
