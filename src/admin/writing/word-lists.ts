/**
 * Lists of Word. On the clipboard each item is a paragraph that names its list and level in its style, with its sign or
 * number as text in front of it.
 */
import { isBlank, isElement } from './pasted-tree'

type Item = { paragraph: Element; level: number; isCounted: boolean; number: number }

export function listsOfWord(body: HTMLElement) {
  for (const paragraph of body.querySelectorAll('p[style*="mso-list"]'))
    if (paragraph.isConnected || body.contains(paragraph)) {
      const items = itemsFrom(paragraph)
      if (items.length > 0) makeList(items)
    }
}

/** The paragraph and those that follow it at once. */
function itemsFrom(first: Element): Item[] {
  const items: Item[] = []
  for (let node: Node | null = first; node; node = node.nextSibling) {
    const item = isElement(node) ? itemOf(node) : undefined
    if (item) items.push(item)
    else if (isElement(node) || !isBlank(node)) break
  }
  return items
}

/** Nothing for a paragraph without a sign, and for one numbered `1.2`: a list of ours cannot count so. */
function itemOf(paragraph: Element): Item | undefined {
  const level = /mso-list:\s*\w+\s+level(\d)/i.exec(paragraph.getAttribute('style') ?? '')?.[1]
  const sign = signOf(paragraph)?.textContent?.trim()
  if (!paragraph.matches('p') || !level || !sign || /\d\D+\d/.test(sign)) return undefined
  const isCounted = /^\(?[\p{L}\p{Nd}]+[.)、]/u.test(sign)
  return { paragraph, level: Number(level), isCounted, number: Number(/\d+/.exec(sign)?.[0] ?? 0) }
}

function signOf(paragraph: Element): Element | undefined {
  return [...paragraph.querySelectorAll('[style]')].find((one) =>
    /mso-list:\s*ignore/i.test(one.getAttribute('style') ?? ''),
  )
}

type List = { element: Element; level: number; isCounted: boolean }

function makeList(items: Item[]) {
  const open: List[] = []
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop()
    const last = open.at(-1)
    if (last?.level === item.level && last.isCounted !== item.isCounted) open.pop()
    const list = open.at(-1)?.level === item.level ? open.at(-1) : begin(item, open, items)
    list?.element.append(asItem(item))
  }
}

function begin(item: Item, open: List[], items: Item[]): List {
  const tag = item.isCounted ? 'ol' : 'ul'
  const list = { ...item, element: item.paragraph.ownerDocument.createElement(tag) }
  const around = open.at(-1)?.element.lastElementChild
  if (around) around.append(list.element)
  else items.find(({ paragraph }) => paragraph.parentNode)?.paragraph.before(list.element)
  open.push(list)
  return list
}

/** Takes the paragraph out of the page. */
function asItem({ paragraph, isCounted, number }: Item): Element {
  const element = paragraph.ownerDocument.createElement('li')
  if (isCounted && number > 0) element.setAttribute('value', String(number))
  signOf(paragraph)?.remove()
  element.append(...paragraph.childNodes)
  paragraph.remove()
  return element
}
