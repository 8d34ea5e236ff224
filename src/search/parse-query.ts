/**
 * Parsed query: what a reader typed, made harmless and taken apart. It is cut at 100 characters: nobody asks for more, and
 * whoever sends more gets an ordinary page. A span is some neighbouring pieces of it that could be a name.
 */
import { withoutUnseen } from '@/content/unseen-characters'
import { fold, isUnspaced, type Piece, piecesOf } from './fold'

export const longestQuery = 100
const mostPieces = 40
const longestSpan = 16

export type Span = { key: string; from: number; to: number }

/** Where a piece stands: the how-manieth it is, and where it begins in the folded text. */
export type QueryPiece = Piece & { index: number; at: number }

export type ParsedQuery = {
  /** What the reader typed, for the field and the title. */
  text: string
  pieces: QueryPiece[]
  /** All of it as one name: `sk telecom` → `sktelecom`. */
  key: string
  spans: Span[]
}

export function parseQuery(query: string | null | undefined): ParsedQuery {
  const text = harmless(query ?? '')
  const pieces = placed(fold(text))
  return { text, pieces, key: joined(pieces), spans: spansOf(pieces) }
}

/** Between two pieces stands nothing that a piece is made of, so each is found where it begins first. */
function placed(folded: string): QueryPiece[] {
  let at = 0
  return piecesOf(folded)
    .slice(0, mostPieces)
    .map((piece, index) => {
      const begins = folded.indexOf(piece.text, at)
      at = begins + piece.text.length
      return { ...piece, index, at: begins }
    })
}

/** Without unseen and control characters (Postgres takes no NUL), surrounding spaces and what is too long. */
function harmless(query: string): string {
  const seen = withoutUnseen(query.slice(0, 20 * longestQuery))
  const text = seen.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\s]+/gu, ' ')
  return [...text.trim()].slice(0, longestQuery).join('').trim()
}

/** A single character of writing without spaces is no name, unless it is all there is. */
function spansOf(pieces: Piece[]): Span[] {
  const spans: Span[] = []
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = from + 1; to <= Math.min(pieces.length, from + longestSpan); to += 1) {
      const key = joined(pieces.slice(from, to))
      const whole = to - from === pieces.length
      if (whole || !(to - from === 1 && isUnspaced(key))) spans.push({ key, from, to })
    }
  }
  return spans
}

function joined(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
