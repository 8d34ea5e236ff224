/**
 * Pasted page: HTML as a word processor or a site puts it on the clipboard. Here it becomes what a text of ours may hold,
 * before the editor reads it: the editor knows neither Word's lists nor emphasis by style, and what it does not know it
 * drops without a word, or joins to the number beside it. What does not come along is named for the person who pasted.
 */
import { emphasisByTags } from './pasted-emphasis'
import { tidyHeadings } from './pasted-headings'
import { keepLines } from './pasted-lines'
import { tidyLinks } from './pasted-links'
import { tidyLists } from './pasted-lists'
import { setMarksApart } from './pasted-marks'
import { dropMedia } from './pasted-media'
import { tidyTables } from './pasted-tables'
import { blockTags, isBlank, isBlock, unwrap } from './pasted-tree'
import { listsOfWord } from './word-lists'

/** What stands in the text otherwise than in the page. */
export type NotAsPasted = {
  pictures: number
  films: number
  /** Crossed-out words, which are left out. */
  struck: string[]
  /** Raised signs beside a number, which stand in brackets. */
  raised: string[]
  /** Addresses that no reader can follow; their words are kept. */
  links: string[]
}

/** `holds`: what the editor has beside paragraphs and lists. */
export function tidyPage(body: HTMLElement, holds: { tables: boolean }): NotAsPasted {
  dropUnseen(body)
  const media = dropMedia(body)
  listsOfWord(body)
  emphasisByTags(body)
  const marks = setMarksApart(body)
  keepLines(body)
  tidyHeadings(body)
  tidyTables(body, holds.tables)
  tidyLists(body)
  const links = tidyLinks(body)
  dropEmpty(body)
  for (const element of body.querySelectorAll('*')) dropAttributes(element)
  return { ...media, ...marks, links }
}

function dropUnseen(body: HTMLElement) {
  for (const unseen of body.querySelectorAll('script, style, meta, link, title, template, noscript'))
    unseen.remove()
  dropComments(body)
}

const comment = 8

function dropComments(node: Node) {
  for (const child of [...node.childNodes])
    if (child.nodeType === comment) node.removeChild(child)
    else dropComments(child)
}

function dropEmpty(body: HTMLElement) {
  for (const end of body.querySelectorAll('br')) if (isBetweenBlocks(end)) end.remove()
  for (const inline of body.querySelectorAll('*')) if (isNothing(inline)) unwrap(inline)
  for (const block of [...body.querySelectorAll('p, h2, h3, h4, li, figure, figcaption')].reverse())
    if (isBlank(block) && !block.querySelector('table, hr')) block.remove()
}

/** There a paragraph begins anyway. */
function isBetweenBlocks(end: Element): boolean {
  const beside = [...(end.parentNode?.childNodes ?? [])].filter((node) => node !== end && !isBlank(node))
  return beside.length > 0 && beside.every(isBlock)
}

/** Around which the editor would drop spaces, so that two numbers became one; or emphasis of nothing. */
function isNothing(inline: Element): boolean {
  return !inline.matches(known) || (inline.matches(emphasis) && !inline.textContent)
}

const emphasis = 'a, b, strong, i, em, code'
const known = `${blockTags}, ${emphasis}, br`

const meaning = ['href', 'start', 'colspan', 'rowspan']

function dropAttributes(element: Element) {
  for (const { name } of [...element.attributes]) if (!meaning.includes(name)) element.removeAttribute(name)
}
