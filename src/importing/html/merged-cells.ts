/** Merged cells: a cell over several rows says the same in each; one over several columns leaves the others empty. */
import type { Element, ElementContent } from 'hast'
import { element, isElement, stringOf } from './elements'

const largest = 50

export function withoutMergedCells(table: Element): Element {
  let below = new Map<number, { cell: Element; rows: number }>()
  return mappedRows(table, (row) => {
    const cells: ElementContent[] = []
    const rest = row.children.filter(isElement)
    const next: typeof below = new Map()
    for (let column = 0; rest.length > 0 || [...below.keys()].some((at) => at >= column); column += 1) {
      const above = below.get(column)
      const cell = above?.cell ?? rest.shift()
      const rows = above ? above.rows - 1 : spanOf(cell, 'rowSpan')
      const columns = above ? 1 : spanOf(cell, 'colSpan')
      const single = cell ? { ...cell, properties: {} } : element('td', [])
      for (let at = 0; at < columns; at += 1) {
        const part = at === 0 ? single : element(single.tagName, [])
        cells.push(part)
        if (rows > 1) next.set(column + at, { cell: part, rows })
      }
      column += columns - 1
    }
    below = next
    return { ...row, children: cells }
  })
}

function mappedRows(node: Element, change: (row: Element) => Element): Element {
  const children = node.children.map((child) => {
    if (!isElement(child) || child.tagName === 'table') return child
    return child.tagName === 'tr' ? change(child) : mappedRows(child, change)
  })
  return { ...node, children }
}

function spanOf(cell: Element | undefined, property: 'rowSpan' | 'colSpan'): number {
  const span = cell ? Number(stringOf(cell, property)) : 1
  return Number.isInteger(span) && span > 1 ? Math.min(span, largest) : 1
}
