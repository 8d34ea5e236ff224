/**
 * Readable text: what of a stored rich text the newsroom could write today. A node that it could not (of an unknown
 * type, or misshapen) is left out with everything in it; a field of a block that is misshapen is missing.
 */
import { type Bag, isBag } from './bag'
import { type Editor, isNode, mostNodes, NodeTypes, problemOfProperties } from './text-nodes'
import { firstMisshapen } from './value-shapes'

/** Nodes inside nodes: more than can be written. */
const deepest = 100

type Within = { types: NodeTypes; depth: number; budget: { left: number } }

/** Nothing for what is no text. */
export function readableText(stored: unknown, editor: Editor): Bag | undefined {
  if (!isBag(stored) || !isNode(stored.root)) return undefined
  const within = { types: new NodeTypes(editor), depth: 0, budget: { left: mostNodes } }
  const { children, ...properties } = stored.root
  const root = problemOfProperties(properties) ? emptyRoot : { ...emptyRoot, ...properties }
  return { ...stored, root: { ...root, type: 'root', children: readableNodes(children, within) } }
}

const emptyRoot = { type: 'root', version: 1, direction: null, format: '', indent: 0 }

function readableNodes(nodes: unknown, within: Within): Bag[] {
  if (!Array.isArray(nodes) || within.depth >= deepest) return []
  const inside = { ...within, depth: within.depth + 1 }
  return nodes.map((node) => readableNode(node, inside)).filter((node) => node !== undefined)
}

/** Pages ask every other node for its children. */
const leaves = ['text', 'linebreak', 'tab', 'horizontalrule', 'block', 'inlineBlock']

function readableNode(node: unknown, within: Within): Bag | undefined {
  const { types, budget } = within
  if (!isNode(node) || types.problemOf(node) || budget.left <= 0) return undefined
  budget.left -= 1
  const children = leaves.includes(node.type) ? {} : { children: readableNodes(node.children, within) }
  return types.holdsFields(node)
    ? { ...node, ...children, fields: readableFields(node, types) }
    : { ...node, ...children }
}

function readableFields(node: Parameters<NodeTypes['holdsFields']>[0], types: NodeTypes): Bag {
  const fields: Bag = isBag(node.fields) ? { ...node.fields } : {}
  for (const field of types.fieldsOf(node) ?? []) {
    if (fields[field.name] === undefined) continue
    if (field.type === 'richText') fields[field.name] = readableText(fields[field.name], field.editor) ?? null
    else if (firstMisshapen(fields, [field], false)) fields[field.name] = null
  }
  return fields
}
