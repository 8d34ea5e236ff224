/**
 * Shape of a rich text: a tree of the nodes that its editor makes. It is walked with a list of what is still to be
 * looked at, not by calls inside calls, so that no nesting can exhaust the stack.
 */
import type { FlattenedField } from 'payload'
import { panelText } from '@/text/panel'
import type { Bag } from './bag'
import { type Finding, firstUnstorable } from './storable'
import { type Editor, isNode, mostNodes, NodeTypes, problemOfProperties } from './text-nodes'

/** Looks at the fields of a block or a link. */
type OfFields = (fields: Bag, declared: FlattenedField[], path: string) => Finding | undefined

const noText = panelText('value.richText')
const tooLong = panelText('value.nodes', { most: mostNodes })

export function misshapenText(
  value: unknown,
  editor: Editor,
  path: string,
  ofFields: OfFields,
): Finding | undefined {
  const tree = typeof value === 'string' ? parsed(value) : value
  const root = rootOf(tree)
  if (!root) return { path, problem: noText }
  const hidden = tree === value ? undefined : firstUnstorable(tree, path)
  const problem = problemOfProperties(root)
  return hidden ?? (problem && { path, problem }) ?? misshapenNodes(root.children, editor, path, ofFields)
}

function rootOf(tree: unknown): { type: 'root'; children: unknown[] } | undefined {
  if (typeof tree !== 'object' || tree === null || !('root' in tree)) return undefined
  const { root } = tree
  if (!isNode(root) || root.type !== 'root' || !Array.isArray(root.children)) return undefined
  return { ...root, type: 'root', children: root.children }
}

function misshapenNodes(children: unknown[], editor: Editor, path: string, ofFields: OfFields) {
  const types = new NodeTypes(editor)
  const waiting = [children]
  let seen = 0
  for (let nodes = waiting.pop(); nodes; nodes = waiting.pop()) {
    seen += nodes.length
    if (seen > mostNodes) return { path, problem: tooLong }
    for (const node of nodes) {
      if (!isNode(node)) return { path, problem: noText }
      const problem = types.problemOf(node)
      if (problem) return { path, problem }
      const found = types.holdsFields(node)
        ? ofFields(node.fields, types.fieldsOf(node) ?? [], `${path}.${node.type}.`)
        : undefined
      if (found) return found
      if (Array.isArray(node.children)) waiting.push(node.children)
    }
  }
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
