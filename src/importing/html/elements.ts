/** Elements of HTML: what is asked of them, and made. */
import type { Element, ElementContent } from 'hast'

export function isElement(node: { type: string } | undefined): node is Element {
  return node?.type === 'element'
}

/** `place`: the element whose place in the file it takes. */
export function element(tagName: string, children: ElementContent[], place?: Element): Element {
  return { type: 'element', tagName, properties: {}, children, position: place?.position }
}

/** A property as text; empty where it is absent. */
export function stringOf(node: Element, property: string): string {
  const value = node.properties[property]
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

export function hasStyle(node: Element, pattern: RegExp): boolean {
  return pattern.test(stringOf(node, 'style').toLowerCase())
}
