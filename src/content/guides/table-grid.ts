/**
 * Grid of a table: its cells by row and column. A cell that stands over several places is said in the first of them;
 * the others are covered, so that nothing moves under another heading.
 */
import type { BodyNode } from './body-node'

/** `left`, `above`: covered by the cell in that direction. Undefined: there is no cell. */
export type Place = BodyNode | 'left' | 'above' | undefined

/** More columns than any table of people has. What is stored is not trusted. */
const widest = 50

/** Every row is as long as the longest. */
export function gridOf({ children: rows }: BodyNode): Place[][] {
  const grid: Place[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of row.children) {
      while (grid[y]?.[x] !== undefined) x += 1
      cover(grid.slice(y, y + cell.rowSpan), x, cell)
      x += cell.colSpan
    }
  }
  const width = Math.max(0, ...grid.map((places) => places.length))
  return grid.map((places) => Array.from({ length: width }, (_, x) => places[x]))
}

function cover(rows: Place[][], x: number, cell: BodyNode) {
  for (const [below, places] of rows.entries())
    for (let beside = 0; beside < Math.min(cell.colSpan, widest - x); beside += 1)
      places[x + beside] = beside > 0 ? 'left' : below > 0 ? 'above' : cell
}

/** The grid for those who cannot merge cells: each is said in every place that it stands in. */
export function spread(table: BodyNode): (BodyNode | undefined)[][] {
  const said: (BodyNode | undefined)[][] = []
  for (const [y, places] of gridOf(table).entries()) {
    const row: (BodyNode | undefined)[] = []
    for (const [x, place] of places.entries())
      row.push(place === 'left' ? row[x - 1] : place === 'above' ? said[y - 1]?.[x] : place)
    said.push(row)
  }
  return said
}
