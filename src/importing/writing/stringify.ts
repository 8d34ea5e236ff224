/** Writes the tree of a guide as Markdown. Whatever in its words could be read as markup is escaped by the library. */
import { isDeepStrictEqual } from 'node:util'
import type { CheckReference, Nodes, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { parseMarkdown } from '../markdown/parse-markdown'

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
  ...[...'*_`<[&~!:'].map((character): Unsafe => ({ character, inConstruct: 'containerDirectiveLabel' })),
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
  return withPlainLetters(processor.stringify(tree))
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
  return withoutPlaces(parseMarkdown(markdown, true).tree)
}

function withoutPlaces({ position: _, ...node }: Nodes): unknown {
  return 'children' in node ? { ...node, children: node.children.map(withoutPlaces) } : node
}
