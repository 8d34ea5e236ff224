/** Puts the characters back that signs stood for, in every text of a tree. */
import type { Nodes } from 'mdast'
import { characterOf, withBackslashes } from './signs'

export function readSigns(node: Nodes, inTable = false) {
  const isCode = node.type === 'code' || node.type === 'inlineCode'
  if ('value' in node) node.value = isCode ? codeOf(node.value, inTable) : characterOf(node.value)
  if ('url' in node) node.url = characterOf(node.url)
  if ('title' in node && node.title) node.title = characterOf(node.title)
  if ('alt' in node && node.alt) node.alt = characterOf(node.alt)
  if ('label' in node && node.label) node.label = characterOf(node.label)
  if ('identifier' in node) node.identifier = characterOf(node.identifier)
  if ('children' in node)
    for (const child of node.children) readSigns(child, inTable || node.type === 'table')
}

/** A table escapes its bars in code, too. */
function codeOf(value: string, inTable: boolean): string {
  const code = withBackslashes(value)
  return inTable ? code.replaceAll('\\|', '|') : code
}
