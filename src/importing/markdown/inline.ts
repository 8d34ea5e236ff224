/** Inline Markdown (words, emphasis, code, links) as Lexical. Pictures go to `pictures`: they become blocks. */
import type { Image, Link, LinkReference, PhrasingContent } from 'mdast'
import { addressEnd, withoutAddressEnds } from './address-end'
import type { Conversion } from './conversion'
import { format, isText, type LexicalNode, type LinkTarget, lineBreak, link, text } from './lexical'
import { addressAsWritten, countedIn, linkTarget, newTab } from './link-target'
import { merged, tidied } from './tidy-text'
import { plainText } from './tree'

export interface Inline {
  words: LexicalNode[]
  pictures: Image[]
}

export function inline(nodes: PhrasingContent[], conversion: Conversion, of = 0): Inline {
  const pictures: Image[] = []
  const words = nodes.flatMap((node) => wordsOf(node, { conversion, pictures }, of))
  return { words: conversion.exported ? tidied(words) : tidied(words).map(singleSpaced), pictures }
}

/** What is left out between two numbers must not make one of them. */
const apart = text(' ')

/** Any number of spaces is one to readers. */
function singleSpaced(word: LexicalNode): LexicalNode {
  if (!isText(word) || word.format & format.code) return word
  return text(word.text.replace(/[ \t]{2,}/g, ' '), word.format)
}

interface Around {
  conversion: Conversion
  pictures: Image[]
}

function wordsOf(node: PhrasingContent, around: Around, of: number): LexicalNode[] {
  const { conversion, pictures } = around
  const inside = (children: PhrasingContent[], as = of) =>
    children.flatMap((child) => wordsOf(child, around, as))
  switch (node.type) {
    case 'text':
      return [text(node.value.replace(/[ \t]*\n[ \t]*/g, ' '), of)]
    case 'inlineCode':
      return [text(node.value, of | format.code)]
    case 'strong':
      return inside(node.children, of | format.bold)
    case 'emphasis':
      return inside(node.children, of | format.italic)
    case 'delete':
      conversion.dropped(node, `what was crossed out: ${node.children.map(plainText).join('')}`)
      return [apart]
    case 'break':
      return [lineBreak()]
    case 'link':
      return linked(node, node.url, inside(node.children), conversion)
    case 'linkReference':
      return linked(
        node,
        conversion.definition(node.identifier)?.url ?? '',
        inside(node.children),
        conversion,
      )
    case 'image':
      pictures.push(node)
      return [apart]
    case 'imageReference': {
      const { url = '', title } = conversion.definition(node.identifier) ?? {}
      pictures.push({ type: 'image', url, title, alt: node.alt, position: node.position })
      return [apart]
    }
    case 'html': // only in what an export wrote: elsewhere it was read before
      return /^<br\s*\/?>$/i.test(node.value) ? [lineBreak()] : [text(node.value, of)]
    case 'footnoteReference':
      return [text(`[${node.label ?? node.identifier}]`, of)]
    default:
      return [text(conversion.sourceOf(node), of)]
  }
}

function linked(
  node: Link | LinkReference,
  url: string,
  words: LexicalNode[],
  conversion: Conversion,
): LexicalNode[] {
  const isBare = node.type === 'link' && conversion.isBare(node)
  if (isBare && conversion.exported) return words
  const [address = '', ...after] = isBare ? url.split(addressEnd) : [withoutAddressEnds(url)]
  const rest = after.length > 0 ? [text(after.join(''))] : []
  const shown = after.length > 0 ? [text(address)] : merged(words)
  const target = targetOf(address, conversion)
  const counted = conversion.exported ? undefined : countedIn(address)
  if (counted) conversion.changed(node, `a link without the part that counts its readers: ${counted}`)
  if ('title' in node && node.title && node.title !== newTab)
    conversion.dropped(node, `the title of a link: ${node.title}`)
  if (!target) conversion.dropped(node, `a link that readers cannot follow (its text was kept): ${address}`)
  if (!target || shown.length === 0) return [...shown, ...rest]
  const inNewTab = node.type === 'link' && node.title === newTab
  return [link(target, conversion.nextId(), shown, inNewTab), ...rest]
}

function targetOf(address: string, { exported, references }: Conversion): LinkTarget | undefined {
  const page = references.pages.get(address)
  if (page) return page
  const url = exported ? addressAsWritten(address) : linkTarget(address)
  return url === undefined ? undefined : { url }
}
