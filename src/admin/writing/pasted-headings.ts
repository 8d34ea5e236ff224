/** Headings of a pasted page. The title of ours is the only one of the first level; a text has three below it. */
import { renamed, styleOf, unwrap } from './pasted-tree'

const levels: [from: string, to: string][] = [
  ['h1', 'h2'],
  ['h5, h6', 'h4'],
]

export function tidyHeadings(body: HTMLElement) {
  for (const paragraph of body.querySelectorAll('p')) if (isTitle(paragraph)) renamed(paragraph, 'h2')
  for (const [from, to] of levels) for (const heading of body.querySelectorAll(from)) renamed(heading, to)
  for (const heading of body.querySelectorAll('li :is(h2, h3, h4)')) renamed(heading, 'p')
  for (const bold of body.querySelectorAll('h2 b, h2 strong, h3 b, h3 strong, h4 b, h4 strong')) unwrap(bold)
}

/** Word and Google Docs write a document's title as a paragraph in large letters. */
function isTitle(paragraph: Element): boolean {
  if (/\bMsoTitle\b/.test(paragraph.getAttribute('class') ?? '')) return true
  const [first, ...others] = paragraph.children
  if (!first || others.some((other) => !other.matches('br'))) return false
  const size = /^([\d.]+)pt/.exec(styleOf(first, 'font-size'))?.[1]
  return Number(size) >= 24 && first.textContent === paragraph.textContent
}
