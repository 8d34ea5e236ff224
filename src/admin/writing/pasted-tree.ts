/** The tree of a pasted page: what its pieces are, and the few ways in which they are changed. */

/** Elements that stand on lines of their own. */
export const blockTags =
  'address, article, aside, blockquote, body, caption, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, tbody, td, tfoot, th, thead, tr, ul'

const element = 1

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === element
}

export function isBlock(node: Node): boolean {
  return isElement(node) && node.matches(blockTags)
}

export function isBlank(node: Node): boolean {
  return !node.textContent?.trim()
}

/** Its children stand where it stood. */
export function unwrap(wrapper: Element) {
  wrapper.replaceWith(...wrapper.childNodes)
}

/** Its children stand in an element of that tag, inside it. */
export function wrapContents(around: Element, tag: string) {
  const wrapper = around.ownerDocument.createElement(tag)
  wrapper.append(...around.childNodes)
  around.append(wrapper)
}

export function renamed(old: Element, tag: string): Element {
  const made = old.ownerDocument.createElement(tag)
  made.append(...old.childNodes)
  old.replaceWith(made)
  return made
}

/** A declaration of the element's own style, in small letters; an empty text where it has none. */
export function styleOf(styled: Element, property: string): string {
  const declarations = (styled.getAttribute('style') ?? '').toLowerCase().split(';')
  const found = declarations.map((one) => one.split(':')).filter(([name]) => name?.trim() === property)
  return found.at(-1)?.slice(1).join(':').trim() ?? ''
}
