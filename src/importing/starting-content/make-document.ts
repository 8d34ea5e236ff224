/**
 * Makes a document with its texts in all their languages at once: its rows first, as the database adapter takes them
 * (`{ en: …, ja: … }` for a text), then one save in one language, which validates it, runs its hooks and keeps it
 * whole as its first version. A save for each language would cost a multiple, and leave a version for each.
 */
import type { Payload } from 'payload'
import { saidByRules } from '../said-by-rules'
import type { Transaction } from '../transaction'
import type { DeliveredCollection } from './delivered-records'
import type { Facts } from './read-fields'
import { firstLanguage, noteRecord, type RecordFile } from './update-record'

export type MadeFile = RecordFile & { collection: Exclude<DeliveredCollection, 'guides'> }

/**
 * `beside`: what the file does not say, such as whose it is. Only within a transaction: what a rule refuses must leave no
 * rows behind.
 */
export async function makeDocument(
  payload: Payload,
  { collection, name, values }: MadeFile,
  beside: Facts,
  transaction: Transaction,
): Promise<number> {
  const data = { ...values, ...beside }
  const { id } = await payload.db.create({ collection, data, req: transaction() })
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
  await noteRecord(payload, { collection, name, values }, saved.id, transaction)
  return saved.id
}
