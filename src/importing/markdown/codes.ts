/**
 * Codes: stars, hashes and plus signs beside digits are part of what is dialled and no markup: `*123*1#`, `dial**#10#**`.
 * Only a pair of stars at both ends is bold (`**611**`), and one star behind a digit may close an emphasis that a word
 * opened (`*valid until 2025*`); what is lost with it in spite of all is found by `numbers-kept.ts`.
 */
import { inProse } from './prose-parts'
import { asSign } from './signs'

const digit = String.raw`\p{Nd}`
/** A star, a hash or a plus, also behind a backslash (a sign by then). */
const sign = '[*#+\u{10ff2a}\u{10ff23}\u{10ff2b}]'
const dialled = `${sign}*${digit}(?:${digit}|${sign})*`
const withoutDigits = String.raw`(?<!\*)\*[#+][*#+]*|[#+]\*(?!\*)`
const beforePlaceholder = String.raw`${sign}+(?=\u{10fe3c})`
const code = new RegExp([dialled, withoutDigits, beforePlaceholder].join('|'), 'gu')
const headingMarks = /^ {0,3}#{1,6}(?=\s|$)/gmu

export function withCodesAsSigns(markdown: string): string {
  return inProse(markdown, (part) => {
    const headings = new Set(
      [...part.matchAll(headingMarks)].map(({ 0: marks, index }) => index + marks.length),
    )
    return part.replace(code, (found, at: number) =>
      headings.has(at + found.length) ? found : asCode(found, part.slice(0, at)),
    )
  })
}

function asCode(found: string, before: string): string {
  const [, opening = '', inner = '', closing = ''] = /^(\**)(.*?)(\**)$/u.exec(found) ?? []
  return opened(opening.length) + inner.replace(/[*#+]/g, asSign) + closed(closing.length, before)
}

/** Two stars may open bold; what is more than two is the code's own. */
function opened(stars: number): string {
  return stars === 1 ? asSign('*') : stars === 0 ? '' : `**${asSign('*').repeat(stars - 2)}`
}

/** One star, or the third, closes an emphasis only where a word opened it in the same paragraph. */
function closed(stars: number, before: string): string {
  if (stars === 0 || opensBefore(stars, before)) return '*'.repeat(stars)
  return stars === 1 ? asSign('*') : `${asSign('*').repeat(stars - 2)}**`
}

function opensBefore(stars: number, before: string): boolean {
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1)
  return (
    stars <= 3 &&
    new RegExp(String.raw`(?<![*\p{L}\p{Nd}])\*{${stars}}(?=["“「«(]?\p{L})`, 'u').test(paragraph)
  )
}
