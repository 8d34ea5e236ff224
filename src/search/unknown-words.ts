/**
 * Unknown words: of a query, what is neither a name that we know nor a help word. It is taken for a name, in one piece
 * with the words beside it that are part of many names (`Boost Mobile`), and said as the reader typed it.
 */
import { fold, isUnspaced } from './fold'
import { helpWordAt, isHelpWord, isNearlyHelpWord, isPartOfNames } from './help-words'
import type { ParsedQuery, QueryPiece } from './parse-query'
import { isStopWord } from './stop-words'

/** What one letter, or an amount (`5 GB`), says is no name. */
const amount = /^(?:\p{L}|\d{1,2}|\d+(?:gb|mb|kb|go|mo|g|m|k|x|h|days?))$/u

/** `joins`: a word of many names, which belongs to the name beside it. */
type Judged = { piece: QueryPiece; is: 'unknown' | 'help' | 'particle' | 'joins' }

/** The pieces of each unknown name. */
export function unknownNames(words: QueryPiece[], { text }: ParsedQuery): QueryPiece[][] {
  const phrases = piecesOfPhrases(words)
  const judged = runsOf(words).flatMap((run) =>
    isUnspacedRun(run) ? judgedRun(run, text) : run.map((piece) => judge(piece, phrases)),
  )
  const asked = judged.some(({ is }) => is === 'help')
  return neighbouring(judged)
    .map((group) => withoutEnds(group))
    .filter((group) => group.some(({ is }) => is === 'unknown') && !(asked && isLone(group)))
    .map((group) => group.map(({ piece }) => piece))
}

/** What is written as one word or as two, `wi fi`. */
function piecesOfPhrases(words: QueryPiece[]): Set<QueryPiece> {
  const pairs = words.flatMap((piece, index) => {
    const next = words[index + 1]
    const isPair = next?.index === piece.index + 1 && isHelpWord(piece.text + next.text)
    return isPair ? [piece, next] : []
  })
  return new Set(pairs)
}

function judge(piece: QueryPiece, phrases: Set<QueryPiece>): Judged {
  const known =
    phrases.has(piece) || isStopWord(piece.text) || isNearlyHelpWord(piece.text) || amount.test(piece.text)
  return { piece, is: isPartOfNames(piece.text) ? 'joins' : known ? 'help' : 'unknown' }
}

/** Pieces of writing without spaces that nothing stood between; every other piece alone. */
function runsOf(words: QueryPiece[]): QueryPiece[][] {
  const runs: QueryPiece[][] = []
  for (const piece of words) {
    const before = runs.at(-1)?.at(-1)
    const goesOn = before && piece.joined && before.index === piece.index - 1
    if (goesOn && isUnspaced(piece.text) && isUnspaced(before.text)) runs.at(-1)?.push(piece)
    else runs.push([piece])
  }
  return runs
}

function isUnspacedRun([piece]: QueryPiece[]): boolean {
  return piece !== undefined && isUnspaced(piece.text)
}

/** Cut into the longest words that are known. Hiragana that is left joins words, and a single character ends them. */
function judgedRun(run: QueryPiece[], text: string): Judged[] {
  const judged: Judged[] = []
  for (let from = 0; from < run.length; ) {
    const rest = run
      .slice(from)
      .map((piece) => piece.text)
      .join('')
    const word = stopOrHelpWordAt(rest)
    const is = word === undefined ? 'unknown' : kindOf(word)
    const length = [...(word ?? ' ')].length
    judged.push(...run.slice(from, from + length).map((piece) => ({ piece, is }) satisfies Judged))
    from += length
  }
  return judged.map(({ piece, is }) => ({
    piece,
    is: is === 'unknown' && /^[\p{Script=Hiragana}ー]+$/u.test(asTyped([piece], text)) ? 'particle' : is,
  }))
}

function kindOf(word: string): Judged['is'] {
  if (isPartOfNames(word)) return 'joins'
  return [...word].length > 1 ? 'help' : 'particle'
}

function stopOrHelpWordAt(run: string): string | undefined {
  const help = helpWordAt(run)
  for (let length = Math.min(8, run.length); length > (help?.length ?? 0); length -= 1)
    if (isStopWord(run.slice(0, length))) return run.slice(0, length)
  return help
}

/** What stands side by side, as far as it may be one name. */
function neighbouring(judged: Judged[]): Judged[][] {
  const groups: Judged[][] = []
  for (const one of judged) {
    const open = groups.at(-1)
    const next = open?.at(-1)?.piece.index === one.piece.index - 1
    if (one.is === 'help') groups.push([])
    else if (open && next) open.push(one)
    else groups.push([one])
  }
  return groups
}

/** Particles at its ends belong to the sentence, unless what is left is too short for a name. */
function withoutEnds(group: Judged[]): Judged[] {
  const isName = ({ is }: Judged) => is === 'unknown' || is === 'joins'
  const trimmed = group.slice(group.findIndex(isName), group.findLastIndex(isName) + 1)
  return isLone(trimmed) ? group : trimmed
}

/** A single character of writing without spaces says nothing of itself. */
function isLone(group: Judged[]): boolean {
  const unknown = group.filter(({ is }) => is === 'unknown' || is === 'joins')
  return unknown.length === 1 && unknown.every(({ piece }) => isUnspaced(piece.text))
}

/** These neighbouring pieces as they were typed, with capitals and accents. */
export function asTyped(pieces: QueryPiece[], text: string): string {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return ''
  const characters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)]
  const starts: number[] = []
  let folded = ''
  for (const { segment, index } of characters) {
    const one = fold(segment)
    for (let n = 0; n < one.length; n += 1) starts.push(index)
    folded += one
  }
  if (folded !== fold(text)) return pieces.map((piece) => piece.text).join(' ')
  const end = starts[last.at + last.text.length] ?? text.length
  return text.slice(starts[first.at], end)
}
