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
import type { Outcome } from './outcome'
import { noteRecord, type RecordFile, updateRecord } from './update-record'

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
  const guide = await readGuide(payload, files)
  await publishGuide(payload, guide, transaction)
}

export async function updateGuide(
  payload: Payload,
  files: PublishedFile[],
  transaction: Transaction,
): Promise<Outcome[]> {
  const guide = await readGuide(payload, files)
  const find = async () => (await guideBySlug(payload, guide.name, transaction))?.id
  const add = () => publishGuide(payload, guide, transaction)
  return [await updateRecord(payload, { ...guide, find, add }, transaction)]
}

type Read = ReturnType<typeof guideText>
type GuideRecord = RecordFile & {
  facts: CountryFacts
  sourceLanguage: Language
  texts: { published: PublishedFile; text: Read }[]
}

async function readGuide(payload: Payload, files: PublishedFile[]): Promise<GuideRecord> {
  const [first, ...others] = files.toSorted((a, b) => Number(isSource(b)) - Number(isSource(a)))
  if (!first) throw new ImportError('A guide of the starting content has no file.')
  const facts = await loadCountryFacts(payload, first.country)
  const texts = [first, ...others].map((published) => ({ published, text: guideText(published.file, facts) }))
  const inLanguages = (say: (text: Read) => unknown) =>
    Object.fromEntries(texts.map(({ published, text }) => [published.language, say(text)]))
  const carriers = texts[0]?.text.carriers.map(({ id }) => id)
  return {
    collection: 'guides',
    name: first.slug,
    facts,
    sourceLanguage: first.sourceLanguage,
    texts,
    values: {
      sourceLanguage: first.sourceLanguage,
      carriers,
      title: inLanguages(({ title }) => title),
      summary: inLanguages(({ summary }) => summary),
      body: inLanguages(({ body }) => body),
    },
  }
}

async function publishGuide(payload: Payload, guide: GuideRecord, transaction: Transaction): Promise<number> {
  let id: number | undefined
  for (const text of guide.texts)
    id = await saidByRules(text.published.file.name, () => publish(payload, guide, text, transaction))
  if (id === undefined) throw new ImportError(`The guide ${guide.name} has no text.`)
  await noteRecord(payload, guide, id, transaction)
  return id
}

async function publish(
  payload: Payload,
  { facts }: GuideRecord,
  { published: { slug, language, sourceLanguage }, text }: GuideRecord['texts'][number],
  transaction: Transaction,
): Promise<number> {
  const { title, summary, body, carriers } = text
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
    return (await payload.create({ ...common, data: { ...texts, ...shared } })).id
  }
  if (!(await hasTextIn(payload, id, language, transaction)))
    await payload.update({ ...common, id, data: texts })
  return id
}

function isSource({ language, sourceLanguage }: PublishedFile) {
  return language === sourceLanguage
}
