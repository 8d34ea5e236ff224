/**
 * Sign: a character that Markdown could take for markup and that the text means as itself: what stands behind a
 * backslash, and what `codes.ts` and `placeholders.ts` find. While a text is parsed, a private character stands for it,
 * a letter to the parser; afterwards it is itself again.
 */
const meant = 0x10_fe_00
const escaped = 0x10_ff_00
const aSign = /[\u{10fe21}-\u{10fe7e}\u{10ff21}-\u{10ff7e}]/gu

/** Of an ASCII character. */
export function asSign(character: string): string {
  return String.fromCodePoint(meant + character.charCodeAt(0))
}

/** The character that stands for what is in front of a parser: a sign's own, or itself. */
export function characterOf(sign: string): string {
  return sign.replace(aSign, (found) => String.fromCharCode((found.codePointAt(0) ?? 0) & 0xff))
}

/** Backslashes and what they escape, except a backtick: in front of the end of `code` it escapes nothing. */
export function withEscapesAsSigns(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-_{-~])/g, (_, character: string) =>
    String.fromCodePoint(escaped + character.charCodeAt(0)),
  )
}

/** For code: there a backslash stays what it was. */
export function withBackslashes(text: string): string {
  return text.replace(aSign, (found) =>
    (found.codePointAt(0) ?? 0) >= escaped ? `\\${characterOf(found)}` : characterOf(found),
  )
}
