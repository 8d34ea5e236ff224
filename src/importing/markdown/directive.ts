/** Directive: Markdown's way to name a block of a guide: `::check[key]`, `:::note[Title]`. See docs/starting-content.md. */
import type { BlockContent, DefinitionContent, RootContent } from 'mdast'
import { isNoteKind } from '../other-systems/frames'
import type { Conversion } from './conversion'
import { block, type LexicalNode, type RichText, richText } from './lexical'
import { pictureBlocks } from './picture-block'
import { prose } from './prose'
import { tableOf } from './table'
import { tableHeadings } from './table-marks'
import { plainText } from './tree'

type Content = BlockContent | DefinitionContent
type Leaf = Extract<RootContent, { type: 'leafDirective' }>
type Container = Extract<RootContent, { type: 'containerDirective' }>

/** `blocks` converts what stands in a frame that guides do not have. */
export function directive(
  node: Leaf | Container,
  conversion: Conversion,
  blocks: (content: Content[], conversion: Conversion) => LexicalNode[],
): LexicalNode[] {
  if (node.type === 'leafDirective') return leaf(node, conversion)
  if (['note', 'question', 'steps'].includes(node.name)) return container(node, conversion)
  if (isNoteKind(node.name)) {
    conversion.changed(node, `the frame :::${node.name}, which became a note`)
    return container({ ...node, name: 'note' }, conversion)
  }
  if (node.name === 'table') return tables(node, conversion, blocks)
  conversion.dropped(node, `the frame :::${node.name}, which guides do not have; its text was kept`)
  return blocks(partsOf(node).content, conversion)
}

/** A table whose headings are not, or not only, its first row. */
function tables(
  node: Container,
  conversion: Conversion,
  blocks: (content: Content[], conversion: Conversion) => LexicalNode[],
): LexicalNode[] {
  const headings = tableHeadings.find((one) => one === node.attributes?.headings)
  return node.children.flatMap((child) => {
    if (child.type !== 'table') return blocks([child], conversion)
    const { node: converted, pictures } = tableOf(child, conversion, headings)
    return [converted, ...pictureBlocks(pictures, conversion)]
  })
}

function leaf(node: Leaf, conversion: Conversion): LexicalNode[] {
  const words = plainText(node).trim()
  if (node.name === 'check') return [check(node, words, conversion)]
  if (node.name === 'comparison') return [comparison(node, words, conversion)]
  return conversion.fail(node, `there is no ::${node.name}: use ::check[key] or ::comparison.`)
}

function check(node: Leaf, key: string, conversion: Conversion): LexicalNode {
  const balanceCheck = conversion.references.checks.get(key)
  if (balanceCheck === undefined) {
    conversion.fail(
      node,
      `there is no balance check with the key "${key}": copy the key from the check in the newsroom.`,
    )
  }
  return block('balance-check', conversion.nextId(), { balanceCheck })
}

function comparison(node: Leaf, words: string, conversion: Conversion): LexicalNode {
  const carriers = words
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((slug) => {
      const known = [...conversion.references.carriers.keys()].join(', ')
      return (
        conversion.references.carriers.get(slug) ??
        conversion.references.pages.get(`carrier:${slug}`)?.id ??
        conversion.fail(
          node,
          `this country has no carrier with the slug "${slug}": use ${known || 'none, for it has no carriers yet'}.`,
        )
      )
    })
  return block('comparison', conversion.nextId(), { carriers })
}

function container(node: Container, conversion: Conversion): LexicalNode[] {
  const { label, content } = partsOf(node)
  switch (node.name) {
    case 'note':
      return filled(node, content, conversion, (text) => ({ ...(label ? { title: label } : {}), text }))
    case 'question':
      if (!label && !conversion.exported)
        conversion.fail(
          node,
          'a question stands in brackets after :::question, for example :::question[Is it free?].',
        )
      return filled(node, content, conversion, (answer) => ({ question: label, answer }))
    default:
      return filled(node, content, conversion, (steps) => ({ ...(label ? { title: label } : {}), steps }))
  }
}

function partsOf(node: Container) {
  const isLabel = (child: Content) =>
    child.type === 'paragraph' && child.data !== undefined && 'directiveLabel' in child.data
  const label = node.children.find(isLabel)
  return {
    label: label ? plainText(label).trim() : '',
    content: node.children.filter((child) => !isLabel(child)),
  }
}

function filled(
  node: Container,
  content: Content[],
  conversion: Conversion,
  fields: (text: RichText) => Record<string, unknown>,
): LexicalNode[] {
  const { nodes, pictures } = prose(content, conversion)
  if (nodes.length === 0 && !conversion.exported)
    conversion.fail(node, `there is nothing between :::${node.name} and :::.`)
  return [
    block(node.name, conversion.nextId(), fields(richText(conversion.referring(nodes)))),
    ...pictureBlocks(pictures, conversion),
  ]
}
