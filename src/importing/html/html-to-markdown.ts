/** HTML as Markdown's tree: what stands between Markdown, and whole pages. */
import type { Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { raw } from 'hast-util-raw'
import { type Handle, type NodeHandle, type State, toMdast } from 'hast-util-to-mdast'
import { toText } from 'hast-util-to-text'
import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { VFile } from 'vfile'
import type { Finding } from '../finding'
import { walk } from '../markdown/tree'
import { cleanHtml } from './clean-html'
import { isElement, stringOf } from './elements'

/** Nodes of Markdown that HTML has no element for. */
const ownNodes: Nodes['type'][] = [
  'containerDirective',
  'leafDirective',
  'footnoteReference',
  'footnoteDefinition',
  'definition',
  'linkReference',
  'imageReference',
]

/** Makes the parser of HTML keep lines; it reads nothing of it but its size, for the root. */
const places = new VFile('')

/** The tree with its pieces of HTML read, wherever they begin and end. */
export function withoutHtml(tree: Root): { tree: Root; findings: Finding[] } {
  const findings: Finding[] = []
  const children = segmentsOf(tree).flatMap(({ nodes, hasHtml }) => (hasHtml ? read(nodes, findings) : nodes))
  return { tree: { ...tree, children }, findings }
}

interface Segment {
  nodes: RootContent[]
  hasHtml: boolean
}

/** A piece of HTML reaches from the block in which a tag is opened to the one in which it is closed. */
function segmentsOf(tree: Root): Segment[] {
  const segments: Segment[] = []
  let open = 0
  for (const node of tree.children) {
    const tags = [...walk(node)].flatMap(({ node: inside }) => (inside.type === 'html' ? [inside.value] : []))
    const last = segments.at(-1)
    if (open > 0 && last) last.nodes.push(node)
    else segments.push({ nodes: [node], hasHtml: tags.length > 0 })
    open = Math.max(0, open + tags.reduce((sum, tag) => sum + depthOf(tag), 0))
  }
  return segments
}

const closesItself =
  /^<(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|[!?])\b|\/>$|^<!/i

function depthOf(tag: string): number {
  if (/^<\/(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot)\b/i.test(tag)) return 0
  if (tag.startsWith('</')) return -1
  return closesItself.test(tag) ? 0 : 1
}

function read(nodes: RootContent[], findings: Finding[]): RootContent[] {
  const line = nodes[0]?.position?.start.line ?? 1
  const html = raw(
    rootOf(toHast({ type: 'root', children: nodes }, { allowDangerousHtml: true, passThrough: ownNodes })),
    { passThrough: ownNodes, file: places },
  )
  const root = rootOf(html)
  findings.push(...cleanHtml(root, line))
  return markdownOf(root, line)
}

function rootOf(node: HtmlNodes): HtmlRoot {
  if (node.type === 'root') return node
  return { type: 'root', children: node.type === 'doctype' ? [] : [node] }
}

function markdownOf(root: HtmlRoot, line: number): RootContent[] {
  const tree = toMdast(root, { document: true, newlines: true, handlers, nodeHandlers })
  const children = tree.type === 'root' ? tree.children : []
  for (const child of children) child.position ??= { start: { line, column: 1 }, end: { line, column: 1 } }
  return children
}

const handlers: Record<string, Handle> = { details: question, u: inside, mark: inside }

function inside(state: State, node: Element) {
  return state.all(node)
}

/** What opens on a tap is a question with its answer. */
function question(state: State, node: Element) {
  const summary = node.children.filter(isElement).find(({ tagName }) => tagName === 'summary')
  const words = summary ? toText(summary).replace(/\s+/g, ' ').trim() : ''
  const rest = { ...node, children: node.children.filter((child) => child !== summary) }
  const answer = state.toFlow(state.all(rest))
  const name = words ? 'question' : 'note'
  const label: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: words }],
    data: { directiveLabel: true },
  }
  const children = answer.filter((child) => child.type !== 'thematicBreak')
  return {
    type: 'containerDirective' as const,
    name,
    children: words ? [label, ...children] : children,
    position: node.position,
  }
}

const passed: NodeHandle = (state, node) =>
  'children' in node ? { ...node, children: state.all(node) } : node
const flow: NodeHandle = (state, node) => ({ ...node, children: state.toFlow(state.all(node)) })

const nodeHandlers: Record<string, NodeHandle> = {
  containerDirective: flow,
  footnoteDefinition: flow,
  leafDirective: passed,
  footnoteReference: passed,
  definition: passed,
  linkReference: passed,
  imageReference: passed,
}

export interface Page {
  tree: Root
  title?: string
  description?: string
  findings: Finding[]
}

/** A whole page, or what was copied from one: its article, where it says which part that is. */
export function readPage(source: string): Page {
  const document = fromHtml(source)
  const elements = elementsIn(document)
  const article = ['article', 'main', 'body'].map((name) => elements.find(({ tagName }) => tagName === name))
  const meta = elements.find((node) => node.tagName === 'meta' && stringOf(node, 'name') === 'description')
  const title = elements.find(({ tagName }) => tagName === 'title')
  const root: HtmlRoot = { type: 'root', children: article.find(Boolean)?.children ?? document.children }
  const findings = cleanHtml(root, 1)
  const children = markdownOf(root, 1)
  return {
    tree: { type: 'root', children },
    title: title ? toText(title).replace(/\s+/g, ' ').trim() : undefined,
    description: meta ? stringOf(meta, 'content') : undefined,
    findings,
  }
}

function elementsIn(node: HtmlNodes): Element[] {
  const own = isElement(node) ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap(elementsIn)] : own
}
