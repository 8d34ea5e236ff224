/** Writes a tree as Markdown. Whatever in its words could be read as markup is escaped by the library. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()

export function writeMarkdown(tree: Root): string {
  return processor.stringify(tree)
}
