/** Tables of a pasted page. A caption stands before its table; a table that only lays out others is none. */
import { renamed, unwrap } from './pasted-tree'

export function tidyTables(body: HTMLElement, areHeld: boolean) {
  for (const table of body.querySelectorAll('table')) if (table.querySelector('table')) dissolve(table)
  for (const caption of body.querySelectorAll('caption'))
    caption.closest('table')?.before(renamed(caption, 'p'))
  if (areHeld) return
  for (const row of body.querySelectorAll('tr')) asLine(row)
  for (const part of body.querySelectorAll('thead, tbody, tfoot, table')) unwrap(part)
}

/** Its cells become blocks one below the other. */
function dissolve(table: Element) {
  const own = [...table.querySelectorAll('thead, tbody, tfoot, tr, th, td')].filter(
    (part) => part.closest('table') === table,
  )
  for (const part of [...own, table]) renamed(part, 'div')
}

/** Where a text holds no tables. */
function asLine(row: Element) {
  for (const cell of [...row.children].slice(1)) cell.before(' – ')
  for (const cell of row.querySelectorAll('th, td')) renamed(cell, 'span')
  for (const block of row.querySelectorAll('p, div')) renamed(block, 'span').append(' ')
  renamed(row, 'p')
}
