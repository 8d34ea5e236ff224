/** Lines: the words of any Markdown, for places that hold nothing but words: a list item, a paragraph of a note. */
import type { BlockContent, DefinitionContent, Image, Table } from 'mdast'
import type { Conversion } from './conversion'
import { inline } from './inline'
import { format, type LexicalNode, text } from './lexical'

export interface Lines {
  lines: LexicalNode[][]
  /** They are shown after the block, because nothing inside it can show them. */
  pictures: Image[]
}

export function linesOf(node: BlockContent | DefinitionContent, conversion: Conversion): Lines {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const { words, pictures } = inline(node.children, conversion, node.type === 'heading' ? format.bold : 0)
      return { lines: words.length > 0 ? [words] : [], pictures }
    }
    case 'list':
    case 'blockquote':
    case 'footnoteDefinition':
      return together(
        node.children.flatMap((child) =>
          'children' in child && child.type === 'listItem' ? child.children : [child],
        ),
        conversion,
      )
    case 'table':
      return rowsOf(node, conversion)
    case 'code':
      return { lines: codeLines(node.value), pictures: [] }
    case 'leafDirective':
      return conversion.fail(
        node,
        `::${node.name} must stand by itself, not inside a list, a quotation or another block.`,
      )
    case 'containerDirective':
      return conversion.fail(
        node,
        `:::${node.name} must stand by itself, not inside a list, a quotation or another block.`,
      )
    default:
      return { lines: [], pictures: [] }
  }
}

function together(nodes: (BlockContent | DefinitionContent)[], conversion: Conversion): Lines {
  const parts = nodes.map((node) => linesOf(node, conversion))
  return { lines: parts.flatMap(({ lines }) => lines), pictures: parts.flatMap(({ pictures }) => pictures) }
}

function rowsOf(table: Table, conversion: Conversion): Lines {
  conversion.dropped(table, 'the cells of a table inside a list or a note; its words were kept, a line a row')
  const rows = table.children.map(({ children }) => children.map((cell) => inline(cell.children, conversion)))
  return {
    lines: rows.map((cells) =>
      cells.flatMap(({ words }, index) => (index > 0 ? [text(' · '), ...words] : words)),
    ),
    pictures: rows.flat().flatMap(({ pictures }) => pictures),
  }
}

/** The editor has code within a line only. */
export function codeLines(code: string): LexicalNode[][] {
  return code
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => [text(line, format.code)])
}
