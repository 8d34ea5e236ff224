/** The prose of a guide as Markdown: paragraphs, headings, lists, tables, and the words in them. */

import type { BodyNode } from '@/content/guides/body-node'
import { internalLink, property } from '@/content/guides/guide-body'
import { spread } from '@/content/guides/table-grid'
import {
  type Block,
  code,
  emphasis,
  heading,
  type Inline,
  link,
  listOfBlocks,
  pageLink,
  paragraph,
  strong,
  table,
} from '../markdown/tree'
import type { GuideView } from './guide-view'
import { ownPage } from './own-page'

/** Addresses of the pages that a guide links to, by kind and id. */
type Links = GuideView['links']

/** `block` turns what is not prose into Markdown. */
export function proseMarkdown(
  nodes: BodyNode[],
  links: Links,
  block: (fields: object) => Block[] = () => [],
): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading':
        return [heading(node.tag === 'h4' ? 4 : node.tag === 'h3' ? 3 : 2, ...words(node.children, links))]
      case 'list':
        return listMarkdown(node, links)
      case 'table':
        return tableMarkdown(node, links)
      case 'horizontalrule':
        return [{ type: 'thematicBreak' }]
      case 'block':
        return block(node.fields)
      default:
        return node.children.length > 0 ? [paragraph(...words(node.children, links))] : []
    }
  })
}

type Run = { first: number; items: Block[][] }

/**
 * A list inside a list stands in an item of its own; it belongs to the item before it. Items count as on the page: a list
 * that a note interrupted goes on, and where numbers are left out, another list begins.
 */
function listMarkdown({ children, listType, start }: BodyNode, links: Links): Block[] {
  const isNumbered = listType === 'number'
  const runs: Run[] = []
  for (const { children: parts, value } of children) {
    const own = parts.filter(({ type }) => type !== 'list')
    const nested = parts.filter(({ type }) => type === 'list').flatMap((list) => listMarkdown(list, links))
    const last = runs.at(-1)
    const next = last ? last.first + last.items.length : Math.max(0, start)
    const item = own.length > 0 ? [paragraph(...words(own, links)), ...nested] : nested
    if (own.length === 0 && last) last.items.at(-1)?.push(...nested)
    else if (last && (!isNumbered || (value ?? next) === next)) last.items.push(item)
    else if (item.length > 0) runs.push({ first: value ?? next, items: [item] })
  }
  return runs.flatMap(({ first, items }) => listOfBlocks(items, isNumbered ? first : undefined) ?? [])
}

/** Markdown merges no cells: what one says is said in every column and row that it stands in. */
function tableMarkdown(node: BodyNode, links: Links): Block[] {
  const rows = spread(node).map((row) =>
    row.map((cell) => cell?.children.flatMap((line) => [...words(line.children, links), ' ']) ?? []),
  )
  const found = table(rows)
  return found ? [found] : []
}

function words(nodes: BodyNode[], links: Links): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return formatted(node)
      case 'linebreak':
        return [{ type: 'break' }]
      case 'link':
      case 'autolink':
        return linked(node, links)
      default:
        return words(node.children, links)
    }
  })
}

/** Emphasis holds no space at its ends. */
function formatted({ text, format }: BodyNode): Inline[] {
  if (format & 16) return [code(text)]
  const [, before, inner = '', after] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  const slanted = format & 2 ? emphasis(inner) : inner
  return inner && format & 3 ? [before, format & 1 ? strong(slanted) : slanted, after] : [text]
}

function linked({ fields, children }: BodyNode, links: Links): Inline[] {
  const inside = words(children, links)
  if (property(fields, 'linkType') === 'internal') {
    const target = internalLink(fields)
    const address = target && links.get(`${target.kind}:${target.id}`)
    return address ? pageLink(address, ...inside) : inside
  }
  const url = property(fields, 'url')
  const page = ownPage(url)
  if (page) return pageLink(page, ...inside)
  return link(typeof url === 'string' ? url : undefined, ...inside)
}
