/** Fills guides into the newsroom, published in every language that has a file. Languages that have text stay. */
import type { Payload } from 'payload'
import type { Language } from '@/translation/languages'
import type { CountryFacts } from '../country-facts'
import type { GuideFile } from '../guide-file'
import { guideBySlug } from '../guide-slug'
import { guideText } from '../guide-text'
import { hasTextIn } from '../has-text'
import { ImportError } from '../import-error'
import { loadCountryFacts } from '../load-country-facts'
import { saidByRules } from '../said-by-rules'
import type { Transaction } from '../transaction'

/** A guide file whose front matter says everything: the starting content leaves nothing to guess. */
export interface PublishedFile {
  file: GuideFile
  slug: string
  country: string
  language: Language
  sourceLanguage: Language
}

export function publishedFile(file: GuideFile): PublishedFile {
  const { slug, country, language, sourceLanguage } = file
  if (slug && country && language && sourceLanguage) return { file, slug, country, language, sourceLanguage }
  throw new ImportError(`${file.name} needs slug, country, language and sourceLanguage in its front matter.`)
}

/** All languages of one guide; the source language comes first. */
export async function fillGuide(payload: Payload, files: PublishedFile[], transaction: Transaction) {
  const [first, ...others] = files.toSorted((a, b) => Number(isSource(b)) - Number(isSource(a)))
  if (!first) return
  const facts = await loadCountryFacts(payload, first.country)
  for (const published of [first, ...others]) {
    await saidByRules(published.file.name, () => publish(payload, published, facts, transaction))
  }
}

async function publish(
  payload: Payload,
  { file, slug, language, sourceLanguage }: PublishedFile,
  facts: CountryFacts,
  transaction: Transaction,
) {
  const { title, summary, body, carriers } = guideText(file, facts)
  const texts = { title, summary, body, _status: 'published' as const }
  const common = {
    collection: 'guides' as const,
    locale: language,
    depth: 0,
    context: { indexedLater: true, delivered: true },
    req: transaction(),
  }
  const id = (await guideBySlug(payload, slug, transaction))?.id
  if (id === undefined) {
    const shared = {
      slug,
      sourceLanguage,
      country: facts.id,
      carriers: carriers.map((carrier) => carrier.id),
    }
    await payload.create({ ...common, data: { ...texts, ...shared } })
  } else if (!(await hasTextIn(payload, id, language, transaction))) {
    await payload.update({ ...common, id, data: texts })
  }
}

function isSource({ language, sourceLanguage }: PublishedFile) {
  return language === sourceLanguage
}
