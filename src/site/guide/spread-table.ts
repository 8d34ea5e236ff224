/** A table with merged cells as a grid without: each cell stands in every row and column that it spans. */
import type { BodyNode } from '@/content/guides/body-node'

/** More columns than any table of people has. What is stored is not trusted. */
const widest = 50

type Row = (BodyNode | undefined)[]

export function spread({ children }: BodyNode): Row[] {
  const rows: Row[] = children.map(() => [])
  for (const [top, { children: cells }] of children.entries()) {
    let left = 0
    for (const cell of cells) {
      while (rows[top]?.[left]) left += 1
      const right = Math.min(left + Math.max(1, cell.colSpan), widest)
      for (const row of rows.slice(top, top + Math.max(1, cell.rowSpan)))
        for (let column = left; column < right; column += 1) row[column] ??= cell
    }
  }
  return rows.map((row) => Array.from(row))
}
