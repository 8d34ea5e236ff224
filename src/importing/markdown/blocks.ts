/** Blocks of Markdown as Lexical, in a guide's own text: everything that its editor offers. */
import type { BlockContent, Definition, DefinitionContent, RootContent } from 'mdast'
import type { Conversion } from './conversion'
import { directive } from './directive'
import { type Inline, inline } from './inline'
import { block, heading, horizontalRule, type LexicalNode, paragraph, richText, text } from './lexical'
import { codeLines } from './lines'
import { listOf } from './list'
import { pictureBlocks } from './picture-block'
import { prose } from './prose'
import { tableOf } from './table'

type Content = RootContent | BlockContent | DefinitionContent

export function blocks(nodes: Content[], conversion: Conversion): LexicalNode[] {
  return nodes.flatMap((node) => blocksOf(node, conversion))
}

function blocksOf(node: Content, conversion: Conversion): LexicalNode[] {
  switch (node.type) {
    case 'heading':
      return written(inline(node.children, conversion), conversion, (words) =>
        heading(level(node.depth), words),
      )
    case 'paragraph':
      return written(inline(node.children, conversion), conversion, paragraph)
    case 'list': {
      const { node: converted, pictures } = listOf(node, conversion)
      return [converted, ...pictureBlocks(pictures, conversion)]
    }
    case 'table': {
      const { node: converted, pictures } = tableOf(node, conversion)
      return [converted, ...pictureBlocks(pictures, conversion)]
    }
    case 'blockquote': {
      const { nodes, pictures } = prose(node.children, conversion)
      const title = node.data?.noteTitle
      const text = richText(conversion.referring(nodes))
      const note = block('note', conversion.nextId(), { ...(title ? { title } : {}), text })
      return [...(nodes.length > 0 ? [note] : []), ...pictureBlocks(pictures, conversion)]
    }
    case 'code':
      return codeLines(node.value).map(paragraph)
    case 'definition':
      return unused(node, conversion)
    case 'thematicBreak':
      return [horizontalRule()]
    case 'footnoteDefinition':
      return [paragraph([text(`[${node.label ?? node.identifier}]`)]), ...blocks(node.children, conversion)]
    case 'leafDirective':
    case 'containerDirective':
      return directive(node, conversion, blocks)
    default:
      return []
  }
}

function unused(node: Definition, conversion: Conversion): LexicalNode[] {
  if (conversion.isUsed(node)) return []
  if (!/^(?:\/\/|comment|#)$/i.test(node.identifier)) return [paragraph([text(conversion.sourceOf(node))])]
  conversion.dropped(node, `a comment: ${conversion.sourceOf(node)}`)
  return []
}

/** A guide's text has headings of three levels below its title. */
function level(depth: number): 2 | 3 | 4 {
  if (depth <= 2) return 2
  return depth === 3 ? 3 : 4
}

function written(
  { words, pictures }: Inline,
  conversion: Conversion,
  as: (words: LexicalNode[]) => LexicalNode,
) {
  return [...(words.length > 0 ? [as(words)] : []), ...pictureBlocks(pictures, conversion)]
}
