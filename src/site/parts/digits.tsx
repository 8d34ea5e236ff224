/**
 * A code or a number: from left to right in every language, translated by no browser, and once in the page, so that
 * reading views, copies and pages without styles have it as it is dialled. A screen reader would say `*611#` as so many
 * hundreds; it says the name instead, which has the digits apart. Only an element that is one picture to it may have a
 * name of its own beside a text (decision 18).
 */
import { spelled } from './spelled'

export function Digits({ text, className }: { text: string; className?: string }) {
  return (
    <bdi className={className} dir="ltr" translate="no" role="img" aria-label={spelled(text)}>
      {text}
    </bdi>
  )
}
