/** Guide text: one Markdown file read against the facts of its country: what the guide will say, and what was noticed. */
import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { asLongAsSaid } from '@/content/prose/references'
import type { CarrierFacts, CountryFacts } from './country-facts'
import { doubtfulAdverts } from './doubtful-adverts'
import { doubtfulNumbers } from './doubtful-numbers'
import type { Finding } from './finding'
import type { GuideFile } from './guide-file'
import { ImportError } from './import-error'
import type { LinkedPages } from './linked-pages'
import { blocks } from './markdown/blocks'
import { Conversion, type Picture } from './markdown/conversion'
import { type RichText, richText } from './markdown/lexical'
import { firstSentences } from './markdown/sentence'
import { plainText, walk } from './markdown/tree'
import { withReferences } from './name-checks'
import { lostNumbers } from './numbers-kept'
import { isDate } from './other-systems/metadata-lines'
import { nearestCarrier, recogniseCarriers, sameName } from './recognise-carriers'

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
    pages: facts.pages,
    pictures,
    said: file.exported ? [] : facts.said,
    named: facts.carriers,
  }
  const conversion = new Conversion(file.name, file.source, references, tree, file.exported)
  const body = richText(conversion.referring(blocks(tree.children, conversion)))
  const referring = (text: string) =>
    withReferences(text, references.said, {
      nearest: (word) => nearestCarrier(text, word, facts.carriers)?.slug,
    })
  if (body.root.children.length === 0)
    throw new ImportError(`${file.name} has a title but no text: there is nothing to import.`)
  const findings = [
    ...file.findings,
    ...conversion.findings,
    ...doubtfulNumbers(file.tree, facts),
    ...doubtfulAdverts(file.tree),
  ]
  return {
    title: referring(title),
    summary: referring(file.summary ?? (file.exported ? '' : summaryOf(tree))),
    carriers,
    body,
    findings: [...findings, ...lostNumbers(file.markdown, { title, body }, facts, findings)],
  }
}

/**
 * The first heading of level one is the title where the front matter has none, and is not said twice where it has.
 * Without one, it is the first line: a heading of another level, or words in bold that stand alone.
 */
export function titled({ name, title, tree }: GuideFile): { title: string; tree: Root } {
  const first = headingOf(tree)
  const heading = first ? plainText(first).replace(/\s+/g, ' ').trim() : ''
  const chosen = title ?? heading
  if (!chosen) {
    throw new ImportError(
      `${name} has no title: begin it with a line "# Title", or give a title in its front matter.`,
    )
  }
  const { length } = asLongAsSaid(chosen)
  if (length > longestTitle) {
    throw new ImportError(`${name} has a title of ${length} characters: shorten it to ${longestTitle}.`)
  }
  return {
    title: chosen,
    tree: heading === chosen ? { ...tree, children: tree.children.filter((node) => node !== first) } : tree,
  }
}

function headingOf(tree: Root): RootContent | undefined {
  const heading = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1)
  const [first] = tree.children
  return heading ?? (first && (first.type === 'heading' || isBoldAlone(first)) ? first : undefined)
}

function isBoldAlone(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
}

function carriersOf(file: GuideFile, { carriers, pages, name }: CountryFacts): CarrierFacts[] {
  if (!file.carriers) return recogniseCarriers(wordsOf(file.tree), carriers)
  return file.carriers.map((entry) => {
    const named = entry.text()
    const known = carriers.map((carrier) => carrier.slug).join(', ')
    return (
      carriers.find((carrier) => carrier.slug === named) ??
      carriers.find((carrier) => carrier.names.some((each) => sameName(each, named))) ??
      carrierElsewhere(named, pages) ??
      entry.fail(`is "${named}", which is no carrier of ${name}: use ${known || 'none'}`)
    )
  })
}

/** `travel-esim/airalo` */
function carrierElsewhere(slug: string, pages: LinkedPages): CarrierFacts | undefined {
  const page = pages.get(`carrier:${slug}`)
  return page && { id: page.id, slug, name: page.name, names: [page.name], knownWrong: [] }
}

function wordsOf(tree: Root): string {
  return tree.children
    .flatMap((node) => [...walk(node)].map((inside) => ('value' in inside.node ? inside.node.value : '')))
    .join('\n')
}

/** The first words that say something: no label ("查询方法："), no date. */
function summaryOf(tree: Root): string {
  const paragraphs = [...walk(tree)].flatMap(({ node }) =>
    node.type === 'paragraph' && !isLabel(node) ? [linesIn(node)] : [],
  )
  const first = paragraphs.map((lines) => lines.filter(saysSomething)).find((lines) => lines.length > 0)
  return first ? firstSentences(first.join(' ')) : ''
}

/** The title of a block. */
function isLabel({ data }: Paragraph): boolean {
  return data !== undefined && 'directiveLabel' in data
}

function linesIn(paragraph: Paragraph): string[] {
  return paragraph.children
    .map((node) => (node.type === 'break' ? '\n' : plainText(node)))
    .join('')
    .split('\n')
}

function saysSomething(line: string): boolean {
  const text = line.trim()
  return /\p{L}/u.test(text) && !/[:：]$/.test(text) && !isDate(text)
}
