/**
 * Tables. One with a heading row alone is a Markdown table; other headings are said by a frame around it, and merged
 * cells by comments, which other programs do not show.
 */
import type { BlockContent, PhrasingContent, RowContent, Table } from 'mdast'
import type { BodyNode } from '@/content/guides/body-node'
import { gridOf, type Place } from '@/content/guides/table-grid'
import { mergedWith, type TableHeadings } from '../markdown/table-marks'
import { container } from './directive'
import type { Named } from './named'
import { breakInLine, words } from './words'

export function tableOf(node: BodyNode, named: Named): (BlockContent | ReturnType<typeof container>)[] {
  const grid = gridOf(node)
  if (!grid[0]?.length) return []
  const table: Table = {
    type: 'table',
    children: grid.filter(isKept).map((row) => ({
      type: 'tableRow',
      children: row.map((place) => cellOf(place, named)),
    })),
  }
  const headings = headingsOf(grid)
  return [headings === 'row' ? table : container('table', '', [table], { headings })]

  /** A row without words is left out, as an import leaves it out; the first is the heading. */
  function isKept(row: Place[], index: number) {
    return index === 0 || row.some((place) => cellWords(place, named).length > 0 || isCovered(place))
  }
}

function isCovered(place: Place): place is 'left' | 'above' {
  return place === 'left' || place === 'above'
}

function cellOf(place: Place, named: Named): RowContent {
  return { type: 'tableCell', children: cellWords(place, named) }
}

function cellWords(place: Place, named: Named): PhrasingContent[] {
  if (place === undefined) return []
  if (isCovered(place)) return [{ type: 'html', value: mergedWith[place] }]
  return linesIn(place.children, named).flatMap((line, index) =>
    index > 0 ? [breakInLine, breakInLine, ...line.map(spelt)] : line.map(spelt),
  )
}

/** A backslash before a bar in code ends the cell, however it is written: such code is written as words. */
function spelt(node: PhrasingContent): PhrasingContent {
  if (node.type === 'inlineCode' && node.value.includes('\\|')) return { type: 'text', value: node.value }
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link')
    return { ...node, children: node.children.map(spelt) }
  return node
}

/** A paragraph or an item of a list each. */
function linesIn(nodes: BodyNode[], named: Named): PhrasingContent[][] {
  return nodes
    .flatMap((node) =>
      node.type === 'list' || node.children.some(({ type }) => type === 'list')
        ? linesIn(node.children, named)
        : [words(node.type === 'text' ? [node] : node.children, named, breakInLine)],
    )
    .filter((line) => line.length > 0)
}

function headingsOf(grid: Place[][]): TableHeadings {
  const isHeading = (bit: number) => (place: Place) =>
    isCovered(place) || (place !== undefined && (place.headerState & bit) !== 0)
  const inRow = grid[0]?.every(isHeading(1)) ?? false
  const inColumn = grid.every(([first]) => isHeading(2)(first))
  return inRow ? (inColumn ? 'both' : 'row') : inColumn ? 'column' : 'none'
}
