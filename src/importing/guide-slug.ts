/** Which guide a file becomes: the one it names, the one with its title, or a new one with a slug of its own. */
import type { Payload } from 'payload'
import type { Guide } from '@/payload-types'
import type { Language } from '@/translation/languages'
import type { CountryFacts } from './country-facts'
import { ImportError } from './import-error'
import type { Transaction } from './transaction'

interface Wanted {
  slug?: string
  title: string
  language: Language
  facts: CountryFacts
}

/**
 * The existing guide, if there is one, and the slug that the guide has or will have. A country that has a guide already
 * gets no second one unasked: whoever brings the file says whether it is the text of that guide or of another.
 */
export async function guideFor(
  payload: Payload,
  { slug, title, language, facts }: Wanted,
  transaction: Transaction,
) {
  if (slug) return { slug, guide: await guideBySlug(payload, slug, transaction) }
  const guide = await byTitle(payload, title, language, facts, transaction)
  if (guide) return { guide, slug: guide.slug }
  const own = `check-esim-balance-${facts.slug}`
  const others = await guidesOf(payload, facts, transaction)
  if (others.length > 0) throw new ImportError(alreadyThere(others, language, facts))
  return { guide: undefined, slug: await freeSlug(payload, own, transaction) }
}

function alreadyThere([first, ...more]: Guide[], language: Language, { name, slug }: CountryFacts): string {
  const known = `${first?.slug}${more.length > 0 ? `, ${more.map((guide) => guide.slug).join(', ')}` : ''}`
  return `${name} has a guide already (${known}): add --slug ${first?.slug} to make this file its text in ${language}, or give it a slug of its own to make another guide, for example --slug ${slug}-prepaid.`
}

async function guidesOf(payload: Payload, { id }: CountryFacts, transaction: Transaction): Promise<Guide[]> {
  const { docs } = await payload.find({
    collection: 'guides',
    where: { country: { equals: id } },
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'createdAt',
    req: transaction(),
  })
  return docs
}

export async function guideBySlug(
  payload: Payload,
  slug: string,
  transaction: Transaction,
): Promise<Guide | undefined> {
  const { docs } = await payload.find({
    collection: 'guides',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    req: transaction(),
  })
  return docs[0]
}

/** The same file once more, perhaps corrected: drafts count. */
async function byTitle(
  payload: Payload,
  title: string,
  language: Language,
  { id }: CountryFacts,
  transaction: Transaction,
) {
  const { docs } = await payload.find({
    collection: 'guides',
    where: { title: { equals: title }, country: { equals: id } },
    draft: true,
    locale: language,
    depth: 0,
    limit: 1,
    req: transaction(),
  })
  return docs[0]
}

async function freeSlug(
  payload: Payload,
  wanted: string,
  transaction: Transaction,
  number = 1,
): Promise<string> {
  const slug = number === 1 ? wanted : `${wanted}-${number}`
  return (await guideBySlug(payload, slug, transaction))
    ? freeSlug(payload, wanted, transaction, number + 1)
    : slug
}
