/** Written guide: a guide in one language as the Markdown file that an import makes the same text of. */
import { Document, isCollection } from 'yaml'
import { bodyNodes } from '@/content/guides/body-node'
import type { Body } from '@/content/guides/guide-body'
import type { Language } from '@/translation/languages'
import { blocks } from './blocks'
import type { Named } from './named'
import { stringify } from './stringify'

export interface WrittenGuide {
  title?: string | null
  /** Code of the country. */
  country?: string
  language: Language
  sourceLanguage: Language
  slug: string
  summary?: string | null
  /** By id. */
  carriers: number[]
  body: Body | null
}

export function writtenGuide({ body, ...guide }: WrittenGuide, named: Named): string {
  return `---\n${frontMatter(guide, named)}---\n${stringify({ type: 'root', children: blocks(bodyNodes(body), named) })}`
}

/** Tells an import to read the rest as it is written. */
const exported = true

function frontMatter(guide: Omit<WrittenGuide, 'body'>, named: Named): string {
  const { title, country, language, sourceLanguage, slug, summary } = guide
  const carriers = guide.carriers.flatMap((id) => named.carriers.get(id) ?? [])
  const fields = { title, country, language, sourceLanguage, slug, summary, carriers, exported }
  const document = new Document(Object.fromEntries(Object.entries(fields).filter(([, value]) => value)))
  const list = document.get('carriers')
  if (isCollection(list)) list.flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
