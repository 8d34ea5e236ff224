/**
 * Line ends within a paragraph. Where a language writes spaces, a line end is one. Chinese and Japanese write none and
 * end a line on purpose, one way a line: such lines stay apart; only what was cut in mid-sentence is joined, and told.
 */
import type { Break, Nodes, Paragraph, PhrasingContent, Text } from 'mdast'
import type { Finding } from '../finding'
import { plainText } from './tree'

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const item =
  /^\s*(?:[•·●▪■◦‣–—✅☑☐👉➡➤①-⑳❶-❿]|[(（]?\d{1,2}[)）．、]|\d{1,2}\.\s|[一二三四五六七八九十]{1,3}[、．.]|[^.!?。！？:：]{1,40}[:：]\s*\S)/u
const sentenceEnd = /[。！？；：…!?;:.）」』”"]\s*$/u
/** From this many characters on, a line may have been cut because it was full. */
const full = 30

type LineEnd = 'apart' | 'joined' | 'spaced'

export function withLineEnds(node: Nodes): Finding[] {
  if (node.type !== 'paragraph') return 'children' in node ? node.children.flatMap(withLineEnds) : []
  const lines = plainText(node).split('\n')
  const ends = lines.slice(1).map((after, index) => lineEnd(lines[index] ?? '', after))
  const first = node.position?.start.line ?? 1
  replaceIn(node, [...ends])
  return ends.flatMap((end, index): Finding[] => {
    if (end !== 'joined') return []
    const message = 'lines that end in mid-sentence were joined; look whether one of them stood by itself'
    return [{ kind: 'changed', line: first + index, message }]
  })
}

function lineEnd(before: string, after: string): LineEnd {
  if (item.test(after) && (item.test(before) || !unspaced.test(before)))
    return unspaced.test(before + after) || item.test(before) ? 'apart' : 'spaced'
  if (!unspaced.test(before) && !unspaced.test(after)) return 'spaced'
  const isCut = [...before.trim()].length >= full && !sentenceEnd.test(before) && !item.test(after)
  if (!isCut) return 'apart'
  return unspaced.test(before.trim().slice(-1)) || unspaced.test(after.trim().slice(0, 1))
    ? 'joined'
    : 'spaced'
}

/** In the order of the text; every line is a node of its own, so that it keeps its place in the file. */
function replaceIn(node: Paragraph | (PhrasingContent & { children: PhrasingContent[] }), ends: LineEnd[]) {
  node.children = node.children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') return linesOf(child, ends)
    if ('children' in child) replaceIn(child, ends)
    else if (child.type === 'inlineCode') for (const _ of child.value.matchAll(/\n/g)) ends.shift()
    return [child]
  })
}

function linesOf(text: Text, ends: LineEnd[]): (Text | Break)[] {
  const line = text.position?.start.line ?? 1
  return text.value.split('\n').flatMap((words, index): (Text | Break)[] => {
    const place = { start: { line: line + index, column: 1 }, end: { line: line + index, column: 1 } }
    if (index === 0) return [{ ...text, value: words }]
    const end = ends.shift()
    if (end === 'apart')
      return [{ type: 'break' }, { type: 'text', value: words.trimStart(), position: place }]
    return [{ type: 'text', value: (end === 'spaced' ? ' ' : '') + words.trimStart(), position: place }]
  })
}
