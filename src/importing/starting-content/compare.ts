/**
 * Compares, piece by piece, what a file gives with what the newsroom has and with what was taken last. Changed by
 * people: left alone. As it was taken last, or nothing yet: taken.
 */
import { fingerprint } from '@/saving/fingerprint'
import type { Taken } from './delivered-records'
import { differences, fingerprints, type Pieces } from './pieces'

/** What the newsroom says otherwise, and keeps. `path`: `code`, `sources.https://…`, in a language `note`. */
export interface Difference {
  piece: string
  path: string
  here: unknown
  given: unknown
}

export interface Comparison {
  taken: string[]
  left: Difference[]
}

/** `isLeft`: whether a piece is left alone whatever it says. */
export function compare(
  given: Pieces,
  here: Pieces,
  last: Record<string, Taken>,
  isLeft: (piece: string) => boolean,
): Comparison {
  const [wanted, own] = [fingerprints(given), fingerprints(here)]
  const print = (prints: Record<string, string>, piece: string) => prints[piece] ?? nothing
  const news = Object.keys({ ...wanted, ...own }).filter(
    (piece) =>
      print(wanted, piece) !== print(own, piece) && print(wanted, piece) !== (last[piece]?.given ?? nothing),
  )
  const isTaken = (piece: string) => print(own, piece) === (last[piece]?.stored ?? nothing) && !isLeft(piece)
  const left = news.filter((piece) => !isTaken(piece))
  return {
    taken: news.filter(isTaken),
    left: left.flatMap((piece) =>
      differences(given[piece], here[piece]).map((path) => ({
        piece,
        path,
        here: here[piece]?.[path],
        given: given[piece]?.[path],
      })),
    ),
  }
}

/** What is noted of a document: of the pieces that were taken, and of those that say what the file says anyway. */
export function noteOf(
  given: Pieces,
  here: Pieces,
  taken: string[] = Object.keys(given),
): Record<string, Taken> {
  const [wanted, own] = [fingerprints(given), fingerprints(here)]
  const pieces = Object.keys({ ...wanted, ...own }).filter(
    (piece) => taken.includes(piece) || wanted[piece] === own[piece],
  )
  return Object.fromEntries(
    pieces.map((piece) => [piece, { given: wanted[piece] ?? nothing, stored: own[piece] ?? nothing }]),
  )
}

const nothing = fingerprint({})
