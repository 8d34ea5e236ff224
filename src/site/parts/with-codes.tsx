/**
 * Codes inside a sentence. In a text that runs from right to left, `*611#` and `0120-959-472` would be shown with
 * their ends exchanged; each is kept apart and left to right. Nothing is added to the text, so copying yields the code.
 */
import { Fragment, type ReactNode } from 'react'
import { direction, type Language } from '@/translation/languages'

/** Digits with `*`, `#`, `+`, groups of digits, also in brackets, and names with a sign (`e&`, `U+one`); a lone number needs nothing. */
const code =
  /([*#+]+\d(?:[\d*#]|[ -](?=\d)| ?\(\d+\))*|\(\d+\)[ -]?\d(?:\d|[ -](?=\d))*|\d+(?:[*#]|[ -](?=\d))(?:[\d*#]|[ -](?=\d))*|[A-Za-z]+[&+]\w*)/

export function withCodes(
  text: string,
  language: Language,
  shown: (part: string) => ReactNode = (part) => part,
): ReactNode {
  if (direction(language) === 'ltr') return shown(text)
  return text.split(code).map((part, index) => {
    const key = `${index}${part}`
    return index % 2 === 0 ? (
      <Fragment key={key}>{shown(part)}</Fragment>
    ) : (
      <bdi key={key} dir="ltr" translate="no">
        {shown(part)}
      </bdi>
    )
  })
}
