/** Tables. The first row is the heading; every row has as many cells as it. */
import type { Image, Table } from 'mdast'
import type { Conversion } from './conversion'
import { inline } from './inline'
import { type LexicalNode, table, tableCell, tableRow } from './lexical'

export function tableOf(source: Table, conversion: Conversion): { node: LexicalNode; pictures: Image[] } {
  const rows = source.children.map((row) => row.children.map((cell) => inline(cell.children, conversion)))
  const width = rows[0]?.length ?? 0
  const nodes = rows
    .map((cells) => Array.from({ length: width }, (_, column) => cells[column]?.words ?? []))
    .map((cells, index) => ({ cells, isHeader: index === 0 }))
    .filter(({ cells, isHeader }) => isHeader || cells.some((words) => words.length > 0))
    .map(({ cells, isHeader }) => tableRow(cells.map((words) => tableCell(isHeader, words))))
  return { node: table(nodes), pictures: rows.flat().flatMap(({ pictures }) => pictures) }
}
