/** Lines of a pasted page that the editor would join: listings, and elements that it does not know to be lines. */
import { renamed } from './pasted-tree'

export function keepLines(body: HTMLElement) {
  for (const line of body.querySelectorAll('dt, dd, summary, legend, center, option')) renamed(line, 'div')
  for (const listing of body.querySelectorAll('pre'))
    for (const text of textsIn(renamed(listing, 'p'))) withBreaks(text)
}

const textNode = 3

function textsIn(node: Node): Node[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === textNode ? [child] : textsIn(child)))
}

function withBreaks(text: Node) {
  const page = text.ownerDocument
  const lines = (text.textContent ?? '').replace(/\r?\n$/, '').split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    if (index > 0 && page) text.parentNode?.insertBefore(page.createElement('br'), text)
    if (page) text.parentNode?.insertBefore(page.createTextNode(line), text)
  }
  text.parentNode?.removeChild(text)
}
