/**
 * Interface text with markup in the place of its arguments: `{carrier}: see what is left`, where the name of the carrier
 * is one that browsers leave as it is.
 */
import { Fragment, type ReactNode } from 'react'
import { type TextKey, textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'

/** Stands for an argument while the message is made. Unicode keeps it for programs, so no text has it. */
const mark = '\u{fdd0}'

export function textWith(language: Language, key: TextKey, markup: Record<string, ReactNode>): ReactNode {
  const names = Object.keys(markup)
  const values = Object.fromEntries(names.map((name) => [name, mark + name + mark]))
  return textIn(language)(key, values)
    .split(mark)
    .map((part, index) => {
      const key = `${index}${part}`
      return <Fragment key={key}>{index % 2 === 0 ? part : markup[part]}</Fragment>
    })
}
