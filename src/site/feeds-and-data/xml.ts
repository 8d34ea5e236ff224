/** XML as a tree of elements, so that no text can become markup when it is written out. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

type Child = Element | string | false | undefined

export function element(name: string, attributes: Record<string, string>, ...children: Child[]): Element {
  return { name, attributes, children: children.filter((child) => child !== false && child !== undefined) }
}

export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root)}\n`
}

function written(node: Element | string): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const tag = `${node.name}${attributes.join('')}`
  return node.children.length > 0
    ? `<${tag}>${node.children.map(written).join('')}</${node.name}>`
    : `<${tag}/>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 does not know are left out, half surrogate pairs among them. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
}
