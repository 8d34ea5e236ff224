/**
 * Marks at numbers. Raised, `2345¹` has a footnote; as plain letters it would be another number. A crossed-out code
 * without its line would be a valid one: it is left out.
 */
import { isBlank, isBlock, isElement, unwrap } from './pasted-tree'

export function setMarksApart(body: HTMLElement): { struck: string[]; raised: string[] } {
  const struck = [...body.querySelectorAll('s, strike, del')].filter(
    (one) => !isBlank(one) && !one.parentElement?.closest('s, strike, del'),
  )
  const words = struck.map(wordsOf)
  for (const one of struck) one.replaceWith(joins(textBefore(one), textAfter(one)) ? ' ' : '')
  const raised = [...body.querySelectorAll('sup, sub')].flatMap(setApart)
  return { struck: words, raised }
}

function setApart(mark: Element): string[] {
  const words = wordsOf(mark)
  const before = textBefore(mark)
  const isApart = joins(before, words) || joins(words, textAfter(mark)) || isFootnote(mark, before, words)
  if (!isApart) {
    unwrap(mark)
    return []
  }
  mark.replaceWith(`${/\S$/.test(before) ? ' ' : ''}[${words}]${/^\w/.test(textAfter(mark)) ? ' ' : ''}`)
  return [words]
}

/** A raised number that is no power of a unit (`m²`). */
function isFootnote(mark: Element, before: string, words: string): boolean {
  return mark.matches('sup') && /^\d/.test(words) && !/(^|\P{L})[cdkm]?m$/u.test(before)
}

/** Whether the two would be read as one number or code. */
function joins(before: string, after: string): boolean {
  return /[\p{Nd}*#+]$/u.test(before) && /^[\p{Nd}*#+]/u.test(after)
}

function wordsOf(one: Element): string {
  return (one.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function textBefore(mark: Element): string {
  return textBeside(mark, 'previousSibling')
}

function textAfter(mark: Element): string {
  return textBeside(mark, 'nextSibling')
}

/** On the same line. */
function textBeside(mark: Element, side: 'previousSibling' | 'nextSibling'): string {
  for (let around: Node | null = mark; around && !isBlock(around); around = around.parentNode)
    for (let beside = around[side]; beside; beside = beside[side]) {
      if (isBlock(beside) || (isElement(beside) && beside.matches('br'))) return ''
      if (beside.textContent) return beside.textContent
    }
  return ''
}
