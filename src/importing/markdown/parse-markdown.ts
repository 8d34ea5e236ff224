/**
 * Markdown as a tree: CommonMark with tables and blocks of ours (`::check[key]`), emphasis that works beside Chinese
 * punctuation, HTML read as what it means, and codes as they are dialled.
 */
import type { Nodes, Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Finding } from '../finding'
import { withoutHtml } from '../html/html-to-markdown'
import { withNotesForFrames } from '../other-systems/frames'
import { withoutMetadataLines } from '../other-systems/metadata-lines'
import { withoutUnknownMarkup } from '../other-systems/unknown-markup'
import { withAddressEnds } from './address-end'
import { withAlerts } from './alerts'
import { withCodesAsSigns } from './codes'
import { withLineEnds } from './line-ends'
import { strict } from './loose-markdown'
import { withNumbersAsText } from './numbered-lines'
import { withPlaceholdersAsSigns } from './placeholders'
import { inProse } from './prose-parts'
import { asSign, characterOf, withEscapesAsSigns } from './signs'
import { readSigns } from './signs-read'
import { plainText } from './tree'

export interface Parsed {
  tree: Root
  /** The text that the tree's offsets count in. */
  source: string
  /** A title that stands among lines about the article. */
  title?: string
  findings: Finding[]
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false }) // "1~2 days … 3~4 GB" is not struck out
  .use(remarkCjkFriendly)
  .use(onlyWhatGuidesHave)

/** `:name` within a line is text, and so is what is indented: neither code nor a tag begins a block of its own. */
function onlyWhatGuidesHave(this: Processor) {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { flow: directive().flow, disable: { null: ['codeIndented', 'htmlFlow'] } },
  ]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}

export function parseMarkdown(markdown: string): Parsed {
  const above = withoutMetadataLines(withEscapesAsSigns(markdown))
  const framed = withNotesForFrames(above.markdown)
  const known = withoutUnknownMarkup(framed.markdown)
  const strictly = strict(known.markdown)
  const source = withAddressEnds(withCodesAsSigns(withPlaceholdersAsSigns(strictly.markdown)))
  const parsed = processor.parse(source)
  giveLines(parsed)
  const { tree, findings } = withoutHtml(parsed)
  const numbered = withNumbersAsText(tree, source)
  readSigns(tree)
  withAlerts(tree)
  return {
    tree,
    source,
    title: above.title && characterOf(above.title),
    findings: [
      above,
      framed,
      known,
      strictly,
      { findings },
      { findings: numbered },
      { findings: withLineEnds(tree) },
    ]
      .flatMap((part) => part.findings)
      .map((finding) => ({ ...finding, message: characterOf(finding.message) })),
  }
}

/**
 * What an export wrote: it has no bare address, says everything by the rules of Markdown, and never writes a single star
 * without a backslash. Where one stands, somebody added it since, and it is no markup.
 */
export function parseExported(markdown: string): Parsed {
  const source = inProse(markdown, (part) => part.replace(/(?<![*\\])\*(?![*\s])/g, asSign))
  const tree = processor.parse(source)
  giveLines(tree)
  readSigns(tree)
  return { tree, source, findings: [] }
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
