/** Which guide a file becomes: the one it names, the one with its title, or a new one with a slug of its own. */
import type { Payload } from 'payload'
import type { Guide } from '@/payload-types'
import type { Language } from '@/translation/languages'
import type { CountryFacts } from './country-facts'
import type { Transaction } from './transaction'

interface Wanted {
  slug?: string
  title: string
  language: Language
  facts: CountryFacts
}

/** The existing guide, if there is one, and the slug that the guide has or will have. */
export async function guideFor(
  payload: Payload,
  { slug, title, language, facts }: Wanted,
  transaction: Transaction,
) {
  if (slug) return { slug, guide: await guideBySlug(payload, slug, transaction) }
  const guide = await byTitle(payload, title, language, facts, transaction)
  return {
    guide,
    slug: guide?.slug ?? (await freeSlug(payload, `check-esim-balance-${facts.slug}`, transaction)),
  }
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
