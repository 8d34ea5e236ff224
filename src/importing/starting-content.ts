/**
 * Starting content: what a new newsroom begins with, from starting-content/. Filling adds what is missing and changes
 * nothing that is there, so after an interruption it is simply run again.
 */
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { fillCountry } from './starting-content/fill-country'
import { fillGuide } from './starting-content/fill-guides'
import { takeInventory } from './starting-content/inventory'
import { makeDocument } from './starting-content/make-document'
import { readStartingContent, type StartingContent } from './starting-content/read-starting-content'
import { inTransaction, type Transaction } from './transaction'

/** Transactions at once: more of them do not make Payload's own work quicker. */
const atOnce = 4

export async function fillWithStartingContent(
  payload: Payload,
  log: (line: string) => void,
  folder = startingFolder,
) {
  const content = await readStartingContent(folder)
  log(described(content))
  const inventory = await takeInventory(payload)
  const lines = content.countries.map((country) => country.lines)
  const terms = content.terms.filter(({ term }) => !inventory.terms.has(term))
  await each(
    content.countries,
    (country, transaction) => fillCountry(payload, country, { inventory, lines }, transaction),
    'countries',
  )
  await each(content.guides, (guide, transaction) => fillGuide(payload, guide, transaction), 'guides')
  await each(
    terms,
    async (term, transaction) => {
      await makeDocument(payload, 'glossary-terms', term, transaction)
    },
    'glossary terms',
  )

  async function each<Item>(
    items: Item[],
    fill: (item: Item, transaction: Transaction) => Promise<void>,
    name: string,
  ) {
    const waiting = items.entries()
    const work = async () => {
      for (const [index, item] of waiting) {
        await inTransaction(payload, (transaction) => fill(item, transaction))
        if (index > 0 && index % 10 === 0) log(`${index} of ${items.length} ${name}`)
      }
    }
    const results = await Promise.allSettled(Array.from({ length: atOnce }, work))
    for (const result of results) if (result.status === 'rejected') throw result.reason
  }
}

const startingFolder = fileURLToPath(new URL('../../starting-content', import.meta.url))

function described({ countries, guides, terms }: StartingContent): string {
  const carriers = countries.flatMap((country) => country.carriers)
  const checks = carriers.flatMap((carrier) => carrier.checks)
  return `${countries.length} countries, ${carriers.length} carriers, ${checks.length} balance checks, ${guides.length} guides in ${guides.flat().length} texts, ${terms.length} glossary terms`
}
