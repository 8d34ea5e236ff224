/** Words of a paragraph, made as simple as they can be said. */
import { isText, type LexicalNode, text } from './lexical'

/** Neighbours of one format are one text, and nothing blank stands at either end. */
export function tidied(words: LexicalNode[]): LexicalNode[] {
  return trimmed(merged(words))
}

/** Neighbours of one format are one text. */
export function merged(words: LexicalNode[]): LexicalNode[] {
  const joined: LexicalNode[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (isText(word) && isText(last) && last.format === word.format) {
      joined.splice(-1, 1, text(last.text + word.text, word.format))
    } else if (!isText(word) || word.text !== '') joined.push(word)
  }
  return joined
}

function trimmed(words: LexicalNode[]): LexicalNode[] {
  const first = words.at(0)
  const last = words.at(-1)
  if (isBlank(first)) return trimmed(words.slice(1))
  if (isBlank(last)) return trimmed(words.slice(0, -1))
  return words.map((word) => {
    if (!isText(word) || (word !== first && word !== last)) return word
    const start = word === first ? word.text.trimStart() : word.text
    return text(word === last ? start.trimEnd() : start, word.format)
  })
}

function isBlank(word: LexicalNode | undefined) {
  return word?.type === 'linebreak' || (isText(word) && word.text.trim() === '')
}
