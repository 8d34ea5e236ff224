/** Lists of Word: paragraphs that say in their style that they are items, with the mark written in front. */
import type { Element, ElementContent } from 'hast'
import { toText } from 'hast-util-to-text'
import { element, hasStyle, isElement, stringOf } from './elements'

interface Item {
  level: number
  ordered: boolean
  paragraph: Element
}

/** Neighbouring items become one list; everything else stays. */
export function withListsOfWord(nodes: ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let items: Item[] = []
  const finish = () => {
    if (items.length > 0) result.push(...listsOf(items))
    items = []
  }
  for (const node of nodes) {
    const item = isElement(node) ? itemOf(node) : undefined
    if (item) items.push(item)
    else if (items.length === 0 || !isBlank(node)) {
      finish()
      result.push(node)
    }
  }
  finish()
  return result
}

const isBlank = (node: ElementContent) =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')

function itemOf(node: Element): Item | undefined {
  if (
    !/\bMsoListParagraph|\bMsoListBullet|\bMsoListNumber/.test(stringOf(node, 'className')) &&
    !hasStyle(node, /mso-list:\s*l\d/)
  )
    return undefined
  const mark = markIn(node)
  if (mark === undefined) return undefined
  const level = Number(/level(\d+)/.exec(stringOf(node, 'style'))?.[1] ?? 1)
  return {
    level,
    ordered: /[\p{L}\p{N}][.)]?$/u.test(mark) && !/^o$/i.test(mark),
    paragraph: withoutMark(node),
  }
}

const isMark = (node: ElementContent): node is Element =>
  isElement(node) && hasStyle(node, /mso-list:\s*ignore/)

function markIn(node: Element): string | undefined {
  for (const child of node.children) {
    if (isMark(child)) return toText(child).trim()
    const inside = isElement(child) ? markIn(child) : undefined
    if (inside !== undefined) return inside
  }
  return undefined
}

function withoutMark(node: Element): Element {
  const children = node.children
    .filter((child) => !isMark(child))
    .map((child) => (isElement(child) ? withoutMark(child) : child))
  return { ...node, children }
}

/** A deeper item stands in a list inside the item above it. */
function listsOf(items: Item[]): Element[] {
  const [first] = items
  if (!first) return []
  const end = items.findIndex(
    ({ level, ordered }) => level < first.level || (level === first.level && ordered !== first.ordered),
  )
  const own = end < 0 ? items : items.slice(0, end)
  const list = element(first.ordered ? 'ol' : 'ul', [], first.paragraph)
  for (const [index, item] of own.entries()) {
    if (item.level !== first.level) continue
    const next = own.findIndex((other, at) => at > index && other.level === first.level)
    const below = own.slice(index + 1, next < 0 ? undefined : next)
    list.children.push(element('li', [...item.paragraph.children, ...listsOf(below)], item.paragraph))
  }
  return [list, ...listsOf(end < 0 ? [] : items.slice(end))]
}
