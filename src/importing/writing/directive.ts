/** Directive: how Markdown names a block of a guide. The library writes it, and marks in its label, so that they stay words. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast'

type Container = Extract<RootContent, { type: 'containerDirective' }>

export function leaf(name: string, label: string): RootContent {
  return { type: 'leafDirective', name, children: wordsOf(label) }
}

export function container(
  name: string,
  label: string | null | undefined,
  content: BlockContent[],
  attributes: Container['attributes'] = {},
): Container {
  const children = wordsOf(label ?? '')
  const head: BlockContent[] =
    children.length > 0 ? [{ type: 'paragraph', data: { directiveLabel: true }, children }] : []
  return { type: 'containerDirective', name, attributes, children: [...head, ...content] }
}

/** One line. */
function wordsOf(label: string): PhrasingContent[] {
  const value = label.replace(/[\r\n]+/g, ' ').trim()
  return value ? [{ type: 'text', value }] : []
}
