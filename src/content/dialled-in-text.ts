/**
 * What a text tells its readers to dial: every number and code in it, also in several pieces where it is written with its
 * calling code (`+47 112`), digit by digit (`1 1 2`), or is long. No part of a longer number, of a sum of money, of an
 * amount of data.
 */
import { asciiKeys } from './dialled'

type Piece = { text: string; start: number; end: number }

/** `line` is one line of a text; the pieces of what it returns are joined. */
export function dialledInText(line: string): string[] {
  const seen = line.normalize('NFKC').replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Me}]/gu, '')
  const plain = asciiKeys(seen)
  const pieces = [...plain.matchAll(/[+*#]*\d[\d*#]*/g)].map(
    ({ 0: text, index }): Piece => ({ text, start: index, end: index + text.length }),
  )
  const found = pieces.flatMap((_, from) =>
    runsFrom(pieces.slice(from, from + mostPieces), plain)
      .filter((run) => isWritten(run) && standsAlone(run, plain))
      .map((run) => run.map(({ text }) => text).join('')),
  )
  return [...new Set(found)]
}

const mostPieces = 10

/** The first piece alone, with its neighbour, with both neighbours, and so on. */
function runsFrom(pieces: Piece[], line: string): Piece[][] {
  const apart = pieces.findIndex((piece, index) => {
    const before = pieces[index - 1]
    return before && !/^[ .()/–\u2010\u2011-]{1,2}$/u.test(line.slice(before.end, piece.start))
  })
  const chain = apart < 0 ? pieces : pieces.slice(0, apart)
  return chain.map((_, index) => chain.slice(0, index + 1))
}

/** Two numbers beside each other are not one: `112 110`. */
function isWritten(run: Piece[]): boolean {
  if (run.length === 1) return true
  const texts = run.map(({ text }) => text)
  if (/^(\+|00)\d/.test(texts[0] ?? '')) return true
  return texts.every((text) => /^\d$/.test(text)) || texts.join('').length >= 5
}

const inFront = /(?:[\d*#+A-Za-z]|\d[.,:/-]|[$€£¥₩]\s?)$/u
const behind = /^(?:[\d*#]|[.,:/-]\d|\s?(?:%|[KMGT]B|[KMG]o\b|kbps|Mbps|kr\b|€|円|元|원))/u

function standsAlone(run: Piece[], line: string): boolean {
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? 0
  return !inFront.test(line.slice(0, start)) && !behind.test(line.slice(end))
}
