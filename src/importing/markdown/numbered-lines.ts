/**
 * Numbered lines: a list whose numbers do not count (`101.`, `123.`, `159.`), or count from a hundred on, is no list of
 * steps. Markdown would number it anew; here each item becomes a paragraph that begins with its number.
 */
import type { BlockContent, DefinitionContent, ListItem, Nodes, Paragraph } from 'mdast'
import type { Finding } from '../finding'

export function withNumbersAsText(node: Nodes, source: string): Finding[] {
  if (!('children' in node)) return []
  const findings: Finding[] = []
  const children = node.children.flatMap((child: Nodes): Nodes[] => {
    findings.push(...withNumbersAsText(child, source))
    if (child.type !== 'list' || !child.ordered) return [child]
    const numbers = child.children.map((item) => numberOf(item, source))
    if (counts(numbers)) return [child]
    findings.push({
      kind: 'changed',
      line: child.position?.start.line ?? 1,
      message: `a list whose numbers do not count one by one: its items became paragraphs with their numbers`,
    })
    return child.children.flatMap((item, index) => paragraphs(item, numbers[index]))
  })
  Object.assign(node, { children })
  return findings
}

interface Numbered {
  number: number
  mark: string
}

function numberOf(item: ListItem, source: string): Numbered | undefined {
  const start = item.position?.start.offset
  const written = start === undefined ? null : /^(\d{1,9})[.)]/.exec(source.slice(start, start + 12))
  return written ? { number: Number(written[1]), mark: written[0] } : undefined
}

/** One after the other, or all the same, as some people write them. */
function counts(numbers: (Numbered | undefined)[]): boolean {
  const known = numbers.flatMap((each) => each?.number ?? [])
  const [first] = known
  if (first === undefined || known.length < numbers.length) return true
  return (first <= 1 && known.every((number) => number === first)) || countOn(known, first)
}

const largest = 99

/** Whether numbers of items are those that a list counts from its first one on, and stay those of steps. */
export function countOn(numbers: number[], first: number): boolean {
  return first + numbers.length - 1 <= largest && numbers.every((number, index) => number === first + index)
}

function paragraphs(item: ListItem, numbered: Numbered | undefined): (BlockContent | DefinitionContent)[] {
  const mark = { type: 'text', value: `${numbered?.mark ?? ''} `, position: item.position } as const
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [mark], position: item.position }, ...item.children]
  const words: Paragraph = { ...first, children: [mark, ...first.children] }
  return [words, ...rest]
}
