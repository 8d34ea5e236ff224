/**
 * List marks: what a list that is pasted brings in front of each line (`1. Open`, `2) Dial`, `• Read`, `① 打开`). Pages
 * number the steps themselves, so the marks go. A number that is said stays: `101 is the number`, `2.5 GB`, `10. juni`.
 */

import { asciiDigits } from '../dialled'

const bullet = /^[•‣⁃◦▪▫■□●○➢➤►▶✓✔·]\s*(?=\S)|^[-–—*]\s+(?=[^\s\d*#])/u
const drawnNumber = /^(?:[\u2460-\u2473\u2776-\u277F\u24F5-\u24FE]|\d\uFE0F?\u20E3(?!\d))\s*(?=\S)/u
const written = /^[([（]?(\p{Nd}{1,2})(?:[.．](?!\p{Nd})|[)\]）、])\s*(?=\S)/u

/** Of a text with one step a line. */
export function withoutListMarks(steps: string): string {
  let counted = 0
  return steps
    .split('\n')
    .map((line) => {
      if (!line.trim()) return line
      counted += 1
      return withoutMark(line.trim(), counted)
    })
    .join('\n')
}

/** Once more, because a list may have been pasted as an item of another. `place`: the how-manieth step it is. */
function withoutMark(line: string, place: number): string {
  const rest = line.replace(bullet, '').replace(drawnNumber, '')
  const number = written.exec(rest)
  const behind = number ? rest.slice(number[0].length) : rest
  const isMark = number && (Number(asciiDigits(number[1] ?? '')) === place || begins.test(behind))
  const step = isMark ? behind : rest
  return step === line ? line : withoutMark(step, place)
}

/** A sentence. A small letter goes on with what the number began: `10. juni`. */
const begins = /^[\p{Lu}\p{Lo}]/u
