/** Lists of a pasted page. An item is one line with breaks, and counts as it counted on the page. */
import { isBlank, isBlock, isElement, unwrap } from './pasted-tree'

export function tidyLists(body: HTMLElement) {
  const nextBlock = () => body.querySelector('li > :is(p, div, section, blockquote)')
  for (let block = nextBlock(); block; block = nextBlock()) asLine(block)
  for (const list of body.querySelectorAll('ol')) keepNumbers(list)
  for (const item of body.querySelectorAll('ul > li')) dropSign(item, /^\s*[•·▪◦●○■‣]\s*/)
}

function asLine(block: Element) {
  const lineEnd = () => block.ownerDocument.createElement('br')
  if (hasWords(block, 'previousSibling')) block.before(lineEnd())
  if (hasWords(block, 'nextSibling')) block.after(lineEnd())
  unwrap(block)
}

/** Beside it, and not in a block of their own. */
function hasWords(block: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let beside = block[side]; beside; beside = beside[side])
    if (!isBlank(beside) || beside.nodeName === 'BR') return !isBlock(beside) && beside.nodeName !== 'BR'
  return false
}

/** Where the count jumps, another list begins; a number that is also written in the item goes. */
function keepNumbers(list: Element) {
  let current = list
  let next = numberOf(list, 'start') ?? 1
  for (const item of [...list.children]) {
    if (!item.matches('li')) {
      if (current !== list) current.append(item)
      continue
    }
    const value = numberOf(item, 'value') ?? next
    if (value !== next && item !== list.firstElementChild) {
      const another = list.ownerDocument.createElement('ol')
      current.after(another)
      current = another
    }
    if (current.children.length === 0 || item === list.firstElementChild)
      current.setAttribute('start', String(value))
    if (current !== list) current.append(item)
    dropSign(item, new RegExp(`^\\s*${value}[.)]\\s+`))
    next = value + 1
  }
}

function numberOf(element: Element, name: string): number | undefined {
  const value = element.getAttribute(name)
  return value && /^-?\d+$/.test(value) ? Number(value) : undefined
}

function dropSign(item: Element, sign: RegExp) {
  let first: Node | null = item.firstChild
  while (first && (isElement(first) ? !isBlock(first) : isBlank(first)))
    first = isBlank(first) ? first.nextSibling : first.firstChild
  if (first && !isElement(first)) first.textContent = (first.textContent ?? '').replace(sign, '')
}
