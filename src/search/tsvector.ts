/**
 * Search vector: the words that a text is found by. Spaced writing by its words, writing without spaces by every pair of neighbouring
 * characters and the last one of a run, so that a query of one character finds it too. Each is written as Postgres
 * has it, with its language in front (`ja/残高`): a look-up then touches one language only.
 */
import type { Language } from '@/translation/languages'
import { fold, isUnspaced, type Piece, piecesOf } from './fold'

const longestWord = 40
const longestText = 30_000
const mostWords = 4_000

export type Texts = { title: string; others: string[] }

/** A `tsvector` as text: the words of the title weigh more than those of the other texts. */
export function vectorOf({ title, others }: Texts, language: Language): string {
  const titled = new Set(wordsOf(piecesOf(fold(title))))
  const all = new Set([...titled, ...wordsOf(piecesOf(fold(others.join('\n').slice(0, longestText))))])
  return [...all]
    .slice(0, mostWords)
    .map((word) => `${quoted(word, language)}${titled.has(word) ? ':1A' : ''}`)
    .join(' ')
}

/**
 * What a query asks for, as a `tsquery`: every word, or any of them. The reader may not have finished the word, or
 * have another form of it, so longer words match as beginnings. Nothing when there is no word.
 */
export function queryFor(pieces: Piece[], language: Language, every: boolean): string | undefined {
  return joinedBy(every ? ' & ' : ' | ', termsFor(pieces, language))
}

/**
 * Any of the words, of a run without spaces the better part: two thirds of its pairs, one after the other. A single
 * pair says nothing about a longer word: `ウル` of `ソウル` is in many others.
 */
export function queryForMost(pieces: Piece[], language: Language): string | undefined {
  return joinedBy(
    ' | ',
    runsOf(pieces).flatMap((run, _, runs) => {
      if (runs.length > 1 && isLone(run)) return []
      const terms = termsFor(run, language)
      const enough = Math.ceil((terms.length * 2) / 3)
      return terms.slice(enough - 1).map((_, from) => terms.slice(from, from + enough).join(' & '))
    }),
  )
}

/** Beside other words a single character is a particle. */
function isLone([piece, next]: Piece[]): boolean {
  return next === undefined && piece !== undefined && isUnspaced(piece.text)
}

/** A word, or neighbouring characters of writing without spaces. */
function runsOf(pieces: Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && piece.joined && isUnspaced(piece.text) && isUnspaced(before.text)) run.push(piece)
    else runs.push([piece])
  }
  return runs
}

function termsFor(pieces: Piece[], language: Language): string[] {
  return searchedWords(pieces).map((word) => `${quoted(word, language)}${isBeginning(word) ? ':*' : ''}`)
}

function joinedBy(sign: string, terms: string[]): string | undefined {
  return terms.length > 0 ? [...new Set(terms)].join(sign) : undefined
}

function isBeginning(word: string): boolean {
  return isUnspaced(word.charAt(0)) ? [...word].length === 1 : word.length >= 4
}

/** Of a run without spaces its pairs are enough; its last character counts only when it is all there is. */
function searchedWords(pieces: Piece[]): string[] {
  return wordsOf(pieces).filter((word, _, all) => !isTail(word, all))
}

function isTail(word: string, all: string[]): boolean {
  return (
    isUnspaced(word) && [...word].length === 1 && all.some((other) => other !== word && other.endsWith(word))
  )
}

function wordsOf(pieces: Piece[]): string[] {
  const words = pieces.flatMap(({ text }, index) => {
    if (!isUnspaced(text)) return [withoutArticle(text).slice(0, longestWord)]
    const next = pieces[index + 1]
    return next?.joined && isUnspaced(next.text) ? [text + next.text] : [text]
  })
  return [...new Set(words)]
}

/** Arabic writes "the" into the word. */
function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word
}

/** Pieces hold letters, digits and `+&*#` only, so nothing needs escaping. */
function quoted(word: string, language: Language): string {
  return `'${language}/${word}'`
}
