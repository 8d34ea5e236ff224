/**
 * Codes inside a sentence. In a text that runs from right to left, `*611#` and `0120-959-472` would be shown with
 * their ends exchanged; each is kept apart and left to right, in every language, because browsers translate pages into
 * any other. What has to be written as it stands (a keyword, the name of an app) is kept from translation too. Nothing
 * is added to the text, so copying yields the code.
 */
import { Fragment, type ReactNode } from 'react'
import { direction, type Language } from '@/translation/languages'

/** What stands between the groups of a number: spaces and hyphens of any width. */
const gap = '[ \\u00a0\\u2009\\u202f\\u2010\\u2011-]'

/** Digits with `*`, `#`, `+`, and groups of digits, also in brackets; a lone number needs nothing. */
const code = [
  `[*#+]+\\d(?:[\\d*#]|${gap}(?=\\d)| ?\\(\\d+\\))*`,
  `\\(\\d+\\)${gap}?\\d(?:\\d|${gap}(?=\\d))*`,
  `\\d+(?:[*#]|${gap}(?=\\d))(?:[\\d*#]|${gap}(?=\\d))*`,
].join('|')

/** `e&`, `U+one`: a sign that ends a name, or stands in it, jumps where the text runs from right to left. */
const nameWithSign = '[A-Za-z]+[&+]\\w*'

const patterns = { ltr: new RegExp(`(${code})`, 'u'), rtl: new RegExp(`(${code}|${nameWithSign})`, 'u') }

export function withCodes(
  text: string,
  language: Language,
  shown: (part: string) => ReactNode = (part) => part,
  asWritten: string[] = [],
): ReactNode {
  const running = direction(language)
  const parts = text.split(asWritten.length > 0 ? codeOrWords(asWritten) : patterns[running])
  if (parts.length === 1) return shown(text)
  return parts.map((part, index) => {
    const key = `${index}${part}`
    return index % 2 === 0 ? (
      <Fragment key={key}>{shown(part)}</Fragment>
    ) : (
      <bdi key={key} dir={/^\P{L}|[&+]/u.test(part) ? 'ltr' : undefined} translate="no">
        {shown(part)}
      </bdi>
    )
  })
}

/** Codes, and these words where they stand alone and are written exactly so. */
function codeOrWords(words: string[]): RegExp {
  const escaped = words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const alone = `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`
  return new RegExp(`(${alone}|${code}|${nameWithSign})`, 'u')
}
