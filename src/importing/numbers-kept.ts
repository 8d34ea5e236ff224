/**
 * No import changes a number: every run of digits, stars, hashes and plus signs of a file stands in the guide, or in a
 * finding that names it. This looks at what came out, whatever the parser did; what is missing is doubted.
 */
import { asciiKeys } from '@/content/dialled'
import { isBag } from '@/requests/bag'
import type { CountryFacts } from './country-facts'
import type { Finding } from './finding'
import { childrenOf, type LexicalNode, type RichText } from './markdown/lexical'

interface Said {
  title: string
  body: RichText
}

const run = /[*#+]*\p{Nd}[\p{Nd}*#+]*/gu

/** `markdown`: what stood below the front matter, its lines numbered as in the file. */
export function lostNumbers(
  markdown: string,
  { title, body }: Said,
  facts: CountryFacts,
  told: Finding[],
): Finding[] {
  const said = runsIn([title, ...linesOf(body.root.children, facts)].join('\n'))
  const dropped = told.map(({ message }) => message).join('\n')
  const promotions = new Set(
    told.filter(({ message }) => message.startsWith('a promotional')).map(({ line }) => line),
  )
  return markdown.split('\n').flatMap((line, index): Finding[] => {
    if (promotions.has(index + 1)) return []
    const lost = [...withoutMarkup(plain(line)).matchAll(run)]
      .map(([found]) => found)
      .filter((found) => !take(said, found))
    return lost
      .filter((found) => !dropped.includes(found))
      .map((found) => ({
        kind: 'doubted',
        line: index + 1,
        message: `${found} does not stand in the guide as it was written`,
      }))
  })
}

/** How often each stands in the text. */
function runsIn(text: string): Map<string, number> {
  const runs = new Map<string, number>()
  for (const [found] of plain(text).matchAll(run)) runs.set(found, (runs.get(found) ?? 0) + 1)
  return runs
}

/** One of them, bold or not. */
function take(runs: Map<string, number>, found: string): boolean {
  const spellings = [
    found,
    found.replace(/^\*{2}/, ''),
    found.replace(/\*{2}$/, ''),
    found.replace(/^\*{2}|\*{2}$/g, ''),
  ]
  const spelling = spellings.map(plain).find((each) => (runs.get(each) ?? 0) > 0)
  if (spelling === undefined) return false
  runs.set(spelling, (runs.get(spelling) ?? 0) - 1)
  return true
}

const plain = (text: string) => asciiKeys(text.normalize('NFKC'))

/** A line without what is markup of Markdown or an address, which only look like numbers. */
function withoutMarkup(line: string): string {
  if (/^\s*\[[^\]^]+\]:\s*\S|^::(?:check|comparison)\b/.test(line)) return ''
  return line
    .replace(/^[\s>]*(?:[-*+]\s+)*(?:\p{Nd}{1,9}[.)](?:\s+|$))?/u, '')
    .replace(/^\s*#{1,6}(?=\s|\p{Nd}+[.、．)）])/u, '')
    .replace(/^\s*(?:\[\^[^\]]+\]:)/, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/(?:https?:\/\/|www\.)[^\s<>)\]]+/g, '')
    .replace(/<\/?[a-z][^<>]*>|<[\w.+-]+@[\w.-]+>/gi, ' ')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10) || 32),
    )
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** The words of a guide, one line a block; a reference says what its check says. */
function linesOf(nodes: LexicalNode[], facts: CountryFacts): string[] {
  return nodes.flatMap((node) => {
    const own = isBag(node.fields) ? node.fields : {}
    const texts = [own.title, own.question, own.caption].filter((value) => typeof value === 'string')
    const inside = [own.text, own.answer, own.steps].filter(isBag).flatMap(({ root }) => childrenOf(root))
    const children = childrenOf(node)
    const isLine = children.length > 0 && children.every(isInline)
    const below = isLine
      ? [children.map((child) => wordsOf(child, facts)).join('')]
      : linesOf(children, facts)
    return [...texts, ...below, ...linesOf(inside, facts)]
  })
}

const isInline = ({ type }: LexicalNode) =>
  ['text', 'linebreak', 'link', 'autolink', 'inlineBlock'].includes(type)

function wordsOf(node: LexicalNode, facts: CountryFacts): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  if (node.type !== 'inlineBlock')
    return childrenOf(node)
      .map((child) => wordsOf(child, facts))
      .join('')
  const fields = isBag(node.fields) ? node.fields : {}
  const check = facts.said.find(({ id }) => id === fields.balanceCheck)
  const values = [check?.code, check?.number, check?.numberShown, check?.keyword]
  return ` ${values.filter(Boolean).join(' ')} `
}
