/** Prose: what a note, an answer or steps may hold: paragraphs and lists. Everything else is brought down to these. */
import type { BlockContent, DefinitionContent, Image } from 'mdast'
import type { Conversion } from './conversion'
import { type LexicalNode, paragraph } from './lexical'
import { linesOf } from './lines'
import { listOf } from './list'

export interface Prose {
  nodes: LexicalNode[]
  pictures: Image[]
}

export function prose(nodes: (BlockContent | DefinitionContent)[], conversion: Conversion): Prose {
  const parts = nodes.map((node) => proseOf(node, conversion))
  return { nodes: parts.flatMap((part) => part.nodes), pictures: parts.flatMap((part) => part.pictures) }
}

function proseOf(node: BlockContent | DefinitionContent, conversion: Conversion): Prose {
  if (node.type === 'blockquote') return prose(node.children, conversion)
  if (node.type === 'list') {
    const { node: converted, pictures } = listOf(node, conversion)
    return { nodes: [converted], pictures }
  }
  const { lines, pictures } = linesOf(node, conversion)
  return { nodes: lines.map(paragraph), pictures }
}
