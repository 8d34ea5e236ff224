/** Guide text: one Markdown file read against the facts of its country: what the guide will say, and what was noticed. */
import type { Heading, Root } from 'mdast'
import type { CarrierFacts, CountryFacts } from './country-facts'
import { doubtfulNumbers } from './doubtful-numbers'
import type { Finding } from './finding'
import type { GuideFile } from './guide-file'
import { ImportError } from './import-error'
import { blocks } from './markdown/blocks'
import { Conversion, type Picture } from './markdown/conversion'
import { type RichText, richText } from './markdown/lexical'
import { firstSentences } from './markdown/sentence'
import { plainText, walk } from './markdown/tree'
import { withReferences } from './name-checks'
import { nearestCarrier, recogniseCarriers } from './recognise-carriers'

export interface GuideText {
  title: string
  summary: string
  carriers: CarrierFacts[]
  body: RichText
  findings: Finding[]
}

/** Longest title that the newsroom takes. */
const longestTitle = 120

export function guideText(
  file: GuideFile,
  facts: CountryFacts,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): GuideText {
  const { title, tree } = titled(file)
  const carriers = carriersOf(file, facts)
  const references = {
    checks: facts.checks,
    carriers: new Map(facts.carriers.map(({ slug, id }) => [slug, id])),
    pictures,
    said: facts.said,
    named: facts.carriers,
  }
  const conversion = new Conversion(file.name, file.source, references, tree)
  const body = richText(conversion.referring(blocks(tree.children, conversion)))
  const referring = (text: string) =>
    withReferences(text, facts.said, { nearest: (word) => nearestCarrier(text, word, facts.carriers)?.slug })
  if (body.root.children.length === 0)
    throw new ImportError(`${file.name} has a title but no text: there is nothing to import.`)
  return {
    title: referring(title),
    summary: referring(file.summary ?? summaryOf(tree)),
    carriers,
    body,
    findings: [...file.findings, ...conversion.findings, ...doubtfulNumbers(tree, facts)],
  }
}

/** The first heading of level one is the title where the front matter has none, and is not said twice where it has. */
export function titled({ name, title, tree }: GuideFile): { title: string; tree: Root } {
  const first = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1)
  const heading = first ? plainText(first).replace(/\s+/g, ' ').trim() : ''
  const chosen = title ?? heading
  if (!chosen) {
    throw new ImportError(
      `${name} has no title: begin it with a line "# Title", or give a title in its front matter.`,
    )
  }
  if (chosen.length > longestTitle) {
    throw new ImportError(
      `${name} has a title of ${chosen.length} characters: shorten it to ${longestTitle}.`,
    )
  }
  return {
    title: chosen,
    tree: heading === chosen ? { ...tree, children: tree.children.filter((node) => node !== first) } : tree,
  }
}

function carriersOf(file: GuideFile, { carriers, name }: CountryFacts): CarrierFacts[] {
  if (!file.carriers) return recogniseCarriers(wordsOf(file.tree), carriers)
  return file.carriers.map((entry) => {
    const slug = entry.text()
    const known = carriers.map((carrier) => carrier.slug).join(', ')
    return (
      carriers.find((carrier) => carrier.slug === slug) ??
      entry.fail(`is "${slug}", which is no carrier of ${name}: use ${known || 'none'}`)
    )
  })
}

function wordsOf(tree: Root): string {
  return tree.children
    .flatMap((node) => [...walk(node)].map((inside) => ('value' in inside.node ? inside.node.value : '')))
    .join('\n')
}

function summaryOf(tree: Root): string {
  const first = tree.children.find((node) => node.type === 'paragraph' && plainText(node).trim() !== '')
  return first ? firstSentences(plainText(first)) : ''
}
