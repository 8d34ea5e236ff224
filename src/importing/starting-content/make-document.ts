/**
 * Makes a document with its texts in all their languages at once: its rows first, as the database adapter takes them
 * (`{ en: …, ja: … }` for a text), then one save in one language, which validates it, runs its hooks and keeps it
 * whole as its first version. A save for each language would cost a multiple, and leave a version for each.
 */
import { randomBytes } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import type { Language } from '@/translation/languages'
import { saidByRules } from '../said-by-rules'
import type { Transaction } from '../transaction'

type Made = Extract<CollectionSlug, 'countries' | 'carriers' | 'balance-checks' | 'glossary-terms'>

/** Only within a transaction: what a rule refuses must leave no rows behind. */
export async function makeDocument(
  payload: Payload,
  collection: Made,
  data: Record<string, unknown>,
  language: Language,
  transaction: Transaction,
): Promise<number> {
  const { id } = await payload.db.create({ collection, data, req: transaction() })
  const name = data.key ?? data.slug ?? data.term
  const saved = await saidByRules(`the starting content's ${name} (${collection})`, () =>
    payload.update({
      collection,
      id,
      locale: language,
      data: {},
      depth: 0,
      context: { indexedLater: true },
      req: transaction(),
    }),
  )
  return saved.id
}

/** Rows of a list need an id of their own. */
export function rows<Row extends object>(list: Row[]): (Row & { id: string })[] {
  return list.map((row) => ({ ...row, id: randomBytes(12).toString('hex') }))
}
