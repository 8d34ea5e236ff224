/** Markdown as a tree: CommonMark with tables, directives, and emphasis that works beside Chinese punctuation. */
import type { Nodes, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { withAddressEnds } from './address-end'
import { plainText } from './tree'

export interface Parsed {
  tree: Root
  /** The text that the tree's offsets count in. */
  source: string
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false }) // "1~2 days … 3~4 GB" is not struck out
  .use(remarkCjkFriendly)
  .use(remarkDirective)

export function parseMarkdown(markdown: string): Parsed {
  const source = withAddressEnds(markdown)
  const tree = processor.parse(source)
  giveLines(tree)
  return { tree, source }
}

/** Words around a bare address come out of the parser without a place in the file. */
function giveLines(node: Nodes) {
  if (!('children' in node)) return
  let line = node.position?.start.line ?? 1
  for (const child of node.children) {
    const last = child.position?.end.line ?? line + plainText(child).split('\n').length - 1
    child.position ??= { start: { line, column: 1 }, end: { line: last, column: 1 } }
    line = last
    giveLines(child)
  }
}
