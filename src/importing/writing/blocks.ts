/** The text of a guide as Markdown: what `importing/markdown` makes of this tree is the same text again. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { type BodyNode, bodyNodes } from '@/content/guides/body-node'
import { type Body, isBlock } from '@/content/guides/guide-body'
import { idOf } from '@/content/relations'
import type {
  BalanceCheckBlock,
  ComparisonBlock,
  NoteBlock,
  PictureBlock,
  QuestionBlock,
  StepsBlock,
} from '@/payload-types'
import { container, leaf } from './directive'
import { listOf } from './list'
import type { Named } from './named'
import { tableOf } from './table'
import { breakInLine, words } from './words'

export function blocks(nodes: BodyNode[], named: Named): RootContent[] {
  return nodes.flatMap((node) => (node.type === 'block' ? blockOf(node.fields, named) : proseOf(node, named)))
}

function proseOf(node: BodyNode, named: Named): BlockContent[] {
  switch (node.type) {
    case 'heading':
      return filled(words(node.children, named, breakInLine), (children) => ({
        ...{ type: 'heading', depth: node.tag === 'h4' ? 4 : node.tag === 'h3' ? 3 : 2, children },
      }))
    case 'list':
      return listOf(node, named)
    case 'table':
      return tableOf(node, named)
    case 'horizontalrule':
      return [{ type: 'thematicBreak' }]
    default:
      return filled(words(node.children, named), (children) => ({ type: 'paragraph', children }))
  }
}

function filled(children: PhrasingContent[], as: (children: PhrasingContent[]) => BlockContent) {
  return children.length > 0 ? [as(children)] : []
}

/** What is not chosen yet, or gone, is left out. */
function blockOf(fields: object, named: Named): RootContent[] {
  const prose = (body: Body) => bodyNodes(body).flatMap((node) => proseOf(node, named))
  if (isBlock<BalanceCheckBlock>(fields, 'balance-check')) {
    const key = named.checks.get(idOf(fields.balanceCheck) ?? 0)
    return key ? [leaf('check', key)] : []
  }
  if (isBlock<ComparisonBlock>(fields, 'comparison')) {
    const slugs = (fields.carriers ?? []).flatMap((carrier) => named.carriers.get(idOf(carrier) ?? 0) ?? [])
    return [leaf('comparison', slugs.join(' '))]
  }
  if (isBlock<NoteBlock>(fields, 'note')) return [container('note', fields.title, prose(fields.text))]
  if (isBlock<QuestionBlock>(fields, 'question'))
    return [container('question', fields.question, prose(fields.answer))]
  if (isBlock<StepsBlock>(fields, 'steps')) return [container('steps', fields.title, prose(fields.steps))]
  if (isBlock<PictureBlock>(fields, 'picture')) return picture(fields, named)
  return []
}

function picture({ picture: shown, caption }: PictureBlock, { pictures }: Named): BlockContent[] {
  const found = pictures.get(idOf(shown) ?? 0)
  if (!found) return []
  const title = caption ? caption.replace(/[\r\n]+/g, ' ') : undefined
  return [
    {
      type: 'paragraph',
      children: [{ type: 'image', url: found.address, alt: found.description, title }],
    },
  ]
}
