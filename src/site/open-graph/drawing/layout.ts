/**
 * Layout: where things stand on a picture and how large they may be, in pixels from the top and from the side on
 * which the language begins. Rules only; nothing is drawn here.
 */
import { pictureSize } from '../og-image'

export const margin = 72
export const inner = pictureSize.width - 2 * margin
export const top = 56
/** Below the site's own name. */
export const start = 146
export const bottom = pictureSize.height - 52

export type Box = { x: number; y: number; width: number; height: number }

/** The distance from the left edge of something that begins `from` pixels from the side where reading begins. */
export function fromLeft(from: number, width: number, rightToLeft: boolean): number {
  return Math.round(rightToLeft ? pictureSize.width - from - width : from)
}

export type Room = { size: number; height: number }

const lines = (size: number, count: number): Room => ({ size, height: Math.ceil(size * 1.3 * count) })

/** Title sizes from the largest, each with the height that it may take: a long title is smaller and has more lines. */
export const titleRooms = {
  check: [lines(92, 1), lines(76, 1), lines(60, 2), lines(46, 2)],
  list: [lines(84, 1), lines(72, 2), lines(58, 3), lines(46, 3)],
  words: [lines(84, 2), lines(72, 2), lines(58, 3), lines(46, 3)],
  // Two lines of words and a row of keys stand below; scripts of tall letters take a smaller size for it.
  ways: [84, 72, 58, 46].map((size) => ({ size, height: 180 })),
}

export const digitSizes = [124, 108, 92, 76, 64, 54, 44]
export const wordSizes = [64, 54, 44, 36]
export const widestKey = 640
export const narrowestKey = 360

/** The key takes what the lines above and below it leave, within reason. */
export function keyHeight(from: number, to: number): number {
  return Math.max(96, Math.min(164, to - from))
}

export const rowHeight = 70
export const rowGap = 14

export const wayHeight = 92

/** How many rows of a list have room below `y`; never more than three, so that each can be read in a small preview. */
export function rowsBelow(y: number, wanted: number): number {
  return Math.max(0, Math.min(wanted, 3, Math.floor((bottom - y + rowGap) / (rowHeight + rowGap))))
}
