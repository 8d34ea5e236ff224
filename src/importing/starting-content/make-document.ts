/**
 * Makes a document with its texts in all their languages at once: its rows first, as the database adapter takes them
 * (`{ en: …, ja: … }` for a text), then one save in one language, which validates it, runs its hooks and keeps it
 * whole as its first version. A save for each language would cost a multiple, and leave a version for each.
 */
import type { CollectionSlug, Payload } from 'payload'
import { defaultLanguage, type Language, languageCodes } from '@/translation/languages'
import { saidByRules } from '../said-by-rules'
import type { Transaction } from '../transaction'
import type { Facts } from './read-fields'

type Made = Extract<CollectionSlug, 'countries' | 'carriers' | 'balance-checks' | 'glossary-terms'>

/** Only within a transaction: what a rule refuses must leave no rows behind. */
export async function makeDocument(
  payload: Payload,
  collection: Made,
  data: Facts,
  transaction: Transaction,
): Promise<number> {
  const { id } = await payload.db.create({ collection, data, req: transaction() })
  const name = data.key ?? data.slug ?? data.term
  const saved = await saidByRules(`the starting content's ${name} (${collection})`, () =>
    payload.update({
      collection,
      id,
      locale: firstLanguage(data),
      data: {},
      depth: 0,
      context: { indexedLater: true, namesChecksToCome: true },
      req: transaction(),
    }),
  )
  return saved.id
}

/** The language that it is checked in: the first of the site's that it has a text in. */
function firstLanguage(facts: Facts): Language {
  const found = JSON.stringify(facts)
  return languageCodes.find((language) => found.includes(`"${language}":`)) ?? defaultLanguage
}
