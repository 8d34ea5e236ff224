/** Guide file: a file of Markdown or HTML and what it says of itself, before it is read against a country's facts. */
import { slugPattern } from '@/addresses'
import { asLongAsSaid } from '@/content/prose/references'
import { withoutUnseen } from '@/content/unseen-characters'
import { type Language, languageCodes } from '@/translation/languages'
import type { Finding } from './finding'
import { readPage } from './html/html-to-markdown'
import { ImportError } from './import-error'
import { type SplitFile, splitFrontMatter } from './markdown/front-matter'
import { type Parsed, parseExported, parseMarkdown } from './markdown/parse-markdown'
import { withoutPromotionalBlocks, withoutPromotions } from './markdown/promotion'
import { firstSentences } from './markdown/sentence'
import type { YamlEntry } from './yaml-entry'

export interface GuideFile extends Parsed {
  /** How messages call it. */
  name: string
  /** The Markdown below the front matter, as it was written; empty for a page. */
  markdown: string
  title?: string
  summary?: string
  slug?: string
  country?: string
  language?: Language
  sourceLanguage?: Language
  /** A translation of what the source said before it was written anew. */
  olderThanSource: boolean
  carriers?: YamlEntry[]
  /** Written by an export: nothing in it is guessed at, left out or made better. */
  exported: boolean
}

/** `source`: the text of a Markdown file, or of a page of HTML. */
export function guideFile(source: string, name: string): GuideFile {
  try {
    return read(source, name)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ImportError(
      `${name} is nested deeper than any article: take quotations, lists or frames out of each other.`,
    )
  }
}

function read(source: string, name: string): GuideFile {
  const text = withoutUnseen(source.normalize('NFC'))
  if (isPage(text, name)) return pageFile(text, name)
  const written = splitFrontMatter(source, name)
  const exported = written.frontMatter.get('exported').ifPresent(isTrue) ?? false
  return markdownFile(exported ? written : splitFrontMatter(text, name), name, exported)
}

function markdownFile({ frontMatter, markdown }: SplitFile, name: string, exported: boolean): GuideFile {
  const clean = exported ? { markdown, findings: [] } : withoutPromotions(markdown)
  const parsed = exported ? parseExported(markdown) : parseMarkdown(clean.markdown)
  const { blocks, findings } = exported
    ? { blocks: parsed.tree.children, findings: [] }
    : withoutPromotionalBlocks(parsed.tree.children)
  const description = frontMatter.get('description').ifPresent((entry) => firstSentences(entry.text()))
  return {
    name,
    exported,
    ...parsed,
    tree: { ...parsed.tree, children: blocks },
    markdown,
    title: frontMatter.get('title').ifPresent((entry) => entry.text()) ?? parsed.title,
    summary: frontMatter.get('summary').ifPresent(summary) ?? description,
    slug: frontMatter.get('slug').ifPresent(slug),
    country: frontMatter.get('country').ifPresent((entry) => entry.text()),
    language: frontMatter.get('language').ifPresent((entry) => entry.oneOf(languageCodes)),
    sourceLanguage: frontMatter.get('sourceLanguage').ifPresent((entry) => entry.oneOf(languageCodes)),
    olderThanSource: frontMatter.get('olderThanSource').ifPresent(isTrue) ?? false,
    carriers: frontMatter.get('carriers').ifPresent((entry) => entry.list((item) => item)),
    findings: [...unknownFields(frontMatter), ...clean.findings, ...parsed.findings, ...findings],
  }
}

/** What is no Markdown but a page: saved by a browser, or exported by a word processor. */
function isPage(source: string, name: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)\b/i.test(source)
}

function pageFile(source: string, name: string): GuideFile {
  const page = readPage(source)
  const { blocks, findings } = withoutPromotionalBlocks(page.tree.children)
  const tree = { ...page.tree, children: blocks }
  const hasHeading = blocks.some((node) => node.type === 'heading' && node.depth === 1)
  return {
    name,
    tree,
    source,
    markdown: '',
    title: hasHeading ? undefined : page.title || undefined,
    summary: page.description ? firstSentences(page.description) : undefined,
    exported: false,
    olderThanSource: false,
    findings: [...page.findings, ...findings],
  }
}

const fields = [
  'title',
  'country',
  'language',
  'sourceLanguage',
  'olderThanSource',
  'slug',
  'summary',
  'description',
  'carriers',
  'exported',
]

/** Files written for other systems have fields of their own. */
function unknownFields(frontMatter: YamlEntry): Finding[] {
  return frontMatter
    .keys()
    .filter((key) => !fields.includes(key))
    .map((key) => ({
      kind: 'dropped',
      line: frontMatter.get(key).line,
      message: `the front-matter field "${key}", which guides do not have`,
    }))
}

function isTrue(entry: YamlEntry): boolean {
  return entry.oneOf(['true', 'false']) === 'true'
}

function slug(entry: YamlEntry): string {
  const text = entry.text()
  return slugPattern.test(text)
    ? text
    : entry.fail(`is "${text}": use lower-case letters a–z, digits and single hyphens`)
}

function summary(entry: YamlEntry): string {
  const text = entry.text()
  const { length } = asLongAsSaid(text)
  return length <= 300 ? text : entry.fail(`has ${length} characters: shorten it to 300`)
}
