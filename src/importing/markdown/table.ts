/** Tables. The first row is the heading; every row has as many cells as the longest. */
import type { Image, Table } from 'mdast'
import type { Conversion } from './conversion'
import { inline } from './inline'
import { type LexicalNode, table, tableCell, tableRow } from './lexical'

export function tableOf(source: Table, conversion: Conversion): { node: LexicalNode; pictures: Image[] } {
  const rows = source.children.map((row) => row.children.map((cell) => inline(cell.children, conversion)))
  const headed = rows[0]?.length ?? 0
  const width = Math.max(...rows.map((cells) => cells.length))
  const longer = source.children.find(({ children }) => children.length > headed)
  if (longer)
    conversion.changed(
      longer,
      'a row with more cells than the heading: its table got a column without a heading',
    )
  const nodes = rows
    .map((cells) => Array.from({ length: width }, (_, column) => cells[column]?.words ?? []))
    .map((cells, index) => ({ cells, isHeader: index === 0 && cells.some((words) => words.length > 0) }))
    .filter(({ cells, isHeader }) => isHeader || cells.some((words) => words.length > 0))
    .map(({ cells, isHeader }) => tableRow(cells.map((words) => tableCell(isHeader, words))))
  return { node: table(nodes), pictures: rows.flat().flatMap(({ pictures }) => pictures) }
}
