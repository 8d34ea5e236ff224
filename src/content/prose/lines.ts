/** Lines of a text for readers: each paragraph, step, cell, title and caption, and each address that a link opens. */
import { isBag } from '@/requests/bag'
import { withoutReferences } from './references'

/** `address`: what a tap opens, instead of words. */
export type Line = { text: string; address?: true }

const codeFormat = 16
const blocks = new Set(['paragraph', 'heading', 'listitem', 'tablecell', 'block', 'root'])
const words = ['title', 'question', 'caption']

/** Of plain text or rich text. A code in `code` marks inside a note is a warning, and left out. */
export function linesOf(text: unknown): Line[] {
  if (typeof text === 'string') return text.split('\n').map((line) => ({ text: withoutReferences(line) }))
  const lines: Line[] = []
  if (isBag(text)) collect(text.root, false, lines)
  return lines.filter((line) => line.text.trim() !== '')
}

function collect(node: unknown, inNote: boolean, lines: Line[]) {
  if (!isBag(node)) return
  const { children, fields, type } = node
  const isInNote = inNote || (isBag(fields) && fields.blockType === 'note')
  if (isBag(fields)) {
    if (typeof fields.url === 'string') lines.push({ text: fields.url, address: true })
    for (const [name, value] of Object.entries(fields)) {
      if (words.includes(name)) lines.push(...linesOf(value))
      else if (isBag(value)) collect(value.root, isInNote, lines)
    }
  }
  if (!Array.isArray(children)) return
  if (type !== 'root' && blocks.has(String(type)))
    lines.push({ text: withoutReferences(wordsIn(children, isInNote)) })
  for (const child of children) collect(child, isInNote, lines)
}

/** Of one line: those of a list inside it stand for themselves. */
function wordsIn(nodes: unknown[], inNote: boolean): string {
  return nodes
    .map((node) => {
      if (!isBag(node) || blocks.has(String(node.type)) || node.type === 'list') return ' '
      if (node.type === 'inlineBlock') return '…'
      if (node.type === 'linebreak') return ' '
      if (Array.isArray(node.children)) return wordsIn(node.children, inNote)
      const isWarning = inNote && typeof node.format === 'number' && (node.format & codeFormat) !== 0
      return typeof node.text === 'string' && !isWarning ? node.text : ' '
    })
    .join('')
}
