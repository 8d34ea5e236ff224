/** Lists. In Lexical a list inside a list stands in an item of its own; in Markdown it belongs to the item before it. */
import type { List, ListItem } from 'mdast'
import type { BodyNode } from '@/content/guides/body-node'
import type { Named } from './named'
import { words } from './words'

/** Items without words are left out, as an import leaves them out. */
export function listOf({ children, listType, start }: BodyNode, named: Named): List[] {
  const items: ListItem[] = []
  for (const item of children) {
    const own = words(
      item.children.filter(({ type }) => type !== 'list'),
      named,
    )
    const lists = item.children.filter(({ type }) => type === 'list').flatMap((list) => listOf(list, named))
    if (own.length > 0) items.push(itemOf([{ type: 'paragraph', children: own }]))
    if (lists.length === 0) continue
    const last = items.at(-1)
    if (last) last.children.push(...lists)
    else items.push(itemOf(lists))
  }
  const ordered = listType === 'number'
  const spaced = items.map((item) => ({ ...item, spread: item.children.some(needsSpace) }))
  return items.length > 0
    ? [{ type: 'list', ordered, start: ordered ? start : null, spread: false, children: spaced }]
    : []
}

function itemOf(children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children }
}

/** Below words only a list that begins with 1 is one without an empty line between them. */
function needsSpace(node: ListItem['children'][number]): boolean {
  if (node.type !== 'list') return false
  const [first] = node.children[0]?.children ?? []
  return (node.ordered === true && node.start !== 1) || (first !== undefined && needsSpace(first))
}
