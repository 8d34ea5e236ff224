/** Tables. The first row is the heading, or a frame says where the headings are; every row has as many cells as the longest. */
import type { Image, Table, TableCell } from 'mdast'
import type { Conversion } from './conversion'
import { inline } from './inline'
import { type LexicalNode, table, tableCell, tableRow } from './lexical'
import { mergedWith, type TableHeadings } from './table-marks'

type Place = LexicalNode[] | keyof typeof mergedWith

export function tableOf(
  source: Table,
  conversion: Conversion,
  headings: TableHeadings = 'row',
): { node: LexicalNode; pictures: Image[] } {
  const pictures: Image[] = []
  const width = Math.max(...source.children.map(({ children }) => children.length))
  tellLongerRow(source, conversion)
  const grid = source.children.map((row) =>
    Array.from({ length: width }, (_, x) => placeOf(row.children[x], conversion, pictures)),
  )
  const isHeadless = grid[0]?.every((place) => place.length === 0) && grid.length > 1 && !conversion.exported
  const rows = grid.flatMap((places, y) => {
    if ((y > 0 || isHeadless) && places.every((place) => place.length === 0)) return []
    const cells = places.flatMap((words, x) => {
      if (typeof words === 'string') return []
      const span = { colSpan: 1 + run(places.slice(x + 1), 'left'), rowSpan: 1 + runBelow(grid, x, y) }
      return [tableCell(headerState(headings, x, y), paragraphs(words), span)]
    })
    return [tableRow(cells)]
  })
  return { node: table(rows), pictures }
}

function tellLongerRow({ children: rows }: Table, conversion: Conversion) {
  const headed = rows[0]?.children.length ?? 0
  const longer = rows.find(({ children }) => children.length > headed)
  if (!longer) return
  conversion.changed(
    longer,
    'a row with more cells than the heading: its table got a column without a heading',
  )
}

function placeOf(cell: TableCell | undefined, conversion: Conversion, pictures: Image[]): Place {
  const [mark] = cell?.children ?? []
  if (mark?.type === 'html' && mark.value === mergedWith.left) return 'left'
  if (mark?.type === 'html' && mark.value === mergedWith.above) return 'above'
  const { words, pictures: shown } = inline(cell?.children ?? [], conversion)
  pictures.push(...shown)
  return words
}

function run(places: Place[], mark: Place): number {
  const end = places.findIndex((place) => place !== mark)
  return end < 0 ? places.length : end
}

function runBelow(grid: Place[][], x: number, y: number): number {
  return run(
    grid.slice(y + 1).map((places) => places[x] ?? []),
    'above',
  )
}

/** Lexical's bits: 1 for a heading row, 2 for a heading column. */
function headerState(headings: TableHeadings, x: number, y: number): number {
  const inRow = y === 0 && (headings === 'row' || headings === 'both')
  const inColumn = x === 0 && (headings === 'column' || headings === 'both')
  return (inRow ? 1 : 0) + (inColumn ? 2 : 0)
}

/** Two line breaks end a paragraph. */
function paragraphs(words: LexicalNode[]): LexicalNode[][] {
  const isBreak = (index: number) => words[index]?.type === 'linebreak'
  const end = words.findIndex((_, index) => isBreak(index) && isBreak(index + 1))
  return end < 0 ? [words] : [words.slice(0, end), ...paragraphs(words.slice(end + 2))]
}
