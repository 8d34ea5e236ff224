/** Guide file: a Markdown file and what its front matter says, before it is read against a country's facts. */
import { slugPattern } from '@/addresses'
import { type Language, languageCodes } from '@/translation/languages'
import type { Finding } from './finding'
import { splitFrontMatter } from './markdown/front-matter'
import { type Parsed, parseMarkdown } from './markdown/parse-markdown'
import { withoutPromotions } from './markdown/promotion'
import type { YamlEntry } from './yaml-entry'

export interface GuideFile extends Parsed {
  /** How messages call it. */
  name: string
  title?: string
  summary?: string
  slug?: string
  country?: string
  language?: Language
  sourceLanguage?: Language
  /** A translation of what the source said before it was written anew. */
  olderThanSource: boolean
  carriers?: YamlEntry[]
  findings: Finding[]
}

export function guideFile(source: string, name: string): GuideFile {
  const { frontMatter, markdown } = splitFrontMatter(source, name)
  const clean = withoutPromotions(markdown)
  return {
    name,
    ...parseMarkdown(clean.markdown),
    title: frontMatter.get('title').ifPresent((entry) => entry.text()),
    summary: frontMatter.get('summary').ifPresent(summary),
    slug: frontMatter.get('slug').ifPresent(slug),
    country: frontMatter.get('country').ifPresent((entry) => entry.text()),
    language: frontMatter.get('language').ifPresent((entry) => entry.oneOf(languageCodes)),
    sourceLanguage: frontMatter.get('sourceLanguage').ifPresent((entry) => entry.oneOf(languageCodes)),
    olderThanSource: frontMatter.get('olderThanSource').ifPresent(isTrue) ?? false,
    carriers: frontMatter.get('carriers').ifPresent((entry) => entry.list((item) => item)),
    findings: [...unknownFields(frontMatter), ...clean.findings],
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
  'carriers',
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
  return text.length <= 300 ? text : entry.fail(`has ${text.length} characters: shorten it to 300`)
}
