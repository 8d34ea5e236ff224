/** Lists. In Lexical an item holds words, and a list inside it stands in an item of its own after it. */
import type { Image, List, ListItem } from 'mdast'
import type { Conversion } from './conversion'
import { type LexicalNode, lineBreak, list, listItem, text } from './lexical'
import { linesOf } from './lines'
import { tidied } from './tidy-text'

interface Converted {
  node: LexicalNode
  pictures: Image[]
}

export function listOf(source: List, conversion: Conversion, depth = 0): Converted {
  const start = source.ordered ? (source.start ?? 1) : 1
  const items: LexicalNode[] = []
  const pictures: Image[] = []
  let value = start
  for (const item of source.children) {
    const { words, lists, pictures: shown } = partsOf(item, conversion, depth)
    if (words.length > 0) items.push(listItem(value++, depth, words))
    for (const nested of lists) items.push(listItem(value, depth, [nested]))
    pictures.push(...shown)
  }
  return { node: list(source.ordered === true, start, items), pictures }
}

function partsOf(item: ListItem, conversion: Conversion, depth: number) {
  const lines: LexicalNode[][] = []
  const lists: LexicalNode[] = []
  const pictures: Image[] = []
  for (const child of item.children) {
    if (child.type === 'list') {
      const nested = listOf(child, conversion, depth + 1)
      lists.push(nested.node)
      pictures.push(...nested.pictures)
    } else {
      const converted = linesOf(child, conversion)
      lines.push(...converted.lines)
      pictures.push(...converted.pictures)
    }
  }
  return { words: tidied([...ticked(item), ...joined(lines)]), lists, pictures }
}

/** Guides have no boxes to tick; the sign stays. */
function ticked({ checked }: ListItem): LexicalNode[] {
  return typeof checked === 'boolean' ? [text(checked ? '☑ ' : '☐ ')] : []
}

function joined(lines: LexicalNode[][]): LexicalNode[] {
  return lines.flatMap((words, index) => (index > 0 ? [lineBreak(), ...words] : words))
}
