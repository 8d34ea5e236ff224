/** Writes the tree of a guide as Markdown. Whatever in its words could be read as markup is escaped by the library. */
import { isDeepStrictEqual } from 'node:util'
import type { CheckReference, Nodes, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { parseExported } from '../markdown/parse-markdown'

type Unsafe = NonNullable<Options['unsafe']>[number]

declare module 'mdast' {
  /** A check that a sentence names. Its braces are meant, so they are not escaped. */
  interface CheckReference extends Literal {
    type: 'checkReference'
  }
  interface PhrasingContentMap {
    checkReference: CheckReference
  }
  interface RootContentMap {
    checkReference: CheckReference
  }
}

/** What other systems mean something by, and imports take out; and in a label, which the library leaves open to markup, all. */
const marks: Unsafe[] = [
  { character: '{', inConstruct: 'phrasing' },
  { character: '=', after: '=', inConstruct: 'phrasing' },
  { character: '.', before: '[Ww]', inConstruct: 'containerDirectiveLabel' },
  ...[...'*_`<[&~!:@'].map((character): Unsafe => ({ character, inConstruct: 'containerDirectiveLabel' })),
]

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false, singleTilde: false })
  .use(remarkDirective)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    unsafe: marks,
    handlers: { checkReference },
  })
  .freeze()

function checkReference({ value }: CheckReference): string {
  return value
}

export function stringify(tree: Root): string {
  const signs: string[] = []
  const markdown = processor.stringify(withStandIns(tree, signs))
  return withPlainLetters(markdown.replaceAll(standIn, () => signs.shift() ?? ''))
}

/**
 * The library tells letters from signs by their first 16 bits, and takes an emoji for a letter; the parser does not. So
 * the library gets a sign that both know instead, in the order in which the words are written.
 */
const standIn = '\u2056'
const unknownSigns = /\u2056|(?=[\u{10000}-\u{10ffff}])[\p{P}\p{S}]/gu

function withStandIns<Node extends Nodes>(node: Node, signs: string[]): Node {
  const keep = (text: string) =>
    text.replace(unknownSigns, (sign) => {
      signs.push(sign)
      return standIn
    })
  const copy = { ...node }
  if ('alt' in copy && typeof copy.alt === 'string') copy.alt = keep(copy.alt)
  if ('title' in copy && typeof copy.title === 'string') copy.title = keep(copy.title)
  if ('value' in copy) copy.value = keep(copy.value)
  if ('children' in copy)
    Object.assign(copy, { children: copy.children.map((child) => withStandIns(child, signs)) })
  return copy
}

/**
 * The library writes a Chinese letter beside emphasis as a number (`&#x70B9;**…**`), which Markdown without the rules for
 * Chinese, Japanese and Korean needs. Imports have those rules: the letter stands as it is wherever that means the same.
 */
function withPlainLetters(markdown: string): string {
  const plain = markdown.replace(/&#x([\dA-F]+);/g, (written, hex) => {
    const letter = String.fromCodePoint(Number.parseInt(hex, 16))
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)
      ? letter
      : written
  })
  return isDeepStrictEqual(meaning(plain), meaning(markdown)) ? plain : markdown
}

function meaning(markdown: string): unknown {
  return withoutPlaces(parseExported(markdown).tree)
}

function withoutPlaces({ position: _, ...node }: Nodes): unknown {
  return 'children' in node ? { ...node, children: node.children.map(withoutPlaces) } : node
}
