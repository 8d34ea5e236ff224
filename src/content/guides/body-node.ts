/**
 * A node of a guide's text, read without trusting its shape: the database keeps a tree that the editor made, and
 * what is missing in it or of another type counts as empty.
 */
import { type Body, isObject, property } from './guide-body'

export type BodyNode = {
  type: string
  text: string
  /** Bits: 1 bold, 2 italic, 16 code. */
  format: number
  /** Of a heading: `h2`. */
  tag: string
  listType: string
  /** What a numbered item counts. */
  value?: number
  /** Number of a list's first item. */
  start: number
  /** Of a cell: bits, 1 in a heading row, 2 in a heading column. */
  headerState: number
  /** Of a cell: how many columns and rows it stands in. */
  colSpan: number
  rowSpan: number
  fields: object
  children: BodyNode[]
}

export function bodyNodes(body: Body | null): BodyNode[] {
  return childrenOf(property(body, 'root'))
}

function childrenOf(node: unknown): BodyNode[] {
  const children = property(node, 'children')
  return Array.isArray(children) ? children.filter(isObject).map(bodyNode) : []
}

function bodyNode(node: object): BodyNode {
  const value = property(node, 'value')
  const fields = property(node, 'fields')
  const words = (name: string) => {
    const value = property(node, name)
    return typeof value === 'string' ? value : ''
  }
  const count = (name: string, missing: number) => {
    const value = property(node, name)
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : missing
  }
  return {
    type: words('type'),
    text: words('text'),
    format: count('format', 0),
    tag: words('tag'),
    listType: words('listType'),
    ...(isCount(value) && { value }),
    start: count('start', 1),
    headerState: count('headerState', 0),
    colSpan: Math.max(count('colSpan', 1), 1),
    rowSpan: Math.max(count('rowSpan', 1), 1),
    fields: isObject(fields) ? fields : {},
    children: childrenOf(node),
  }
}

/** As Markdown can count. */
function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e9
}
