/**
 * Starting content: what a new newsroom begins with, from starting-content/. Filling adds what is missing and changes
 * nothing that is there, so after an interruption it is simply run again. Updating also brings what newer files say
 * otherwise, where people have not changed it.
 */
import { APIError, type Payload } from 'payload'
import { startingFolder } from './content-version'
import { ImportError } from './import-error'
import { type RecordName, stillThere } from './starting-content/delivered-records'
import { fillCountry } from './starting-content/fill-country'
import { fillGuide, updateGuide } from './starting-content/fill-guides'
import type { TermFile } from './starting-content/glossary-file'
import { takeInventory } from './starting-content/inventory'
import { type MadeFile, makeDocument } from './starting-content/make-document'
import type { Outcome } from './starting-content/outcome'
import { readStartingContent, type StartingContent } from './starting-content/read-starting-content'
import { updateCountry } from './starting-content/update-country'
import { updateRecord } from './starting-content/update-record'
import { inTransaction, type Transaction } from './transaction'

type Log = (line: string) => void
type Work<Item, Result> = (item: Item, transaction: Transaction) => Promise<Result>

/** Transactions at once: more of them do not make Payload's own work quicker. */
const atOnce = 4

export async function fillWithStartingContent(payload: Payload, log: Log, folder = startingFolder) {
  const content = await readStartingContent(folder)
  log(described(content))
  const around = await takeAround(payload, content)
  const terms = content.terms.filter(({ term }) => !around.inventory.terms.has(term))
  const fill = <Item>(name: string, items: Item[], work: Work<Item, unknown>) =>
    each(name, items, log, (item) => inTransaction(payload, (transaction) => work(item, transaction)))
  await fill('countries', content.countries, (file, transaction) =>
    fillCountry(payload, file, around, transaction),
  )
  await fill('guides', content.guides, (files, transaction) => fillGuide(payload, files, transaction))
  await fill('glossary terms', terms.map(recordOf), (file, transaction) =>
    makeDocument(payload, file, {}, transaction),
  )
}

/**
 * A country with its carriers and checks, a guide, a term: each is updated as a whole or not at all. One that a rule
 * refuses stops no other.
 */
export async function updateStartingContent(
  payload: Payload,
  log: Log,
  folder = startingFolder,
): Promise<Outcome[]> {
  const content = await readStartingContent(folder)
  const around = await takeAround(payload, content)
  const outcomes: Outcome[] = []
  const update = <Item>(
    name: string,
    items: Item[],
    record: (item: Item) => RecordName,
    work: Work<Item, Outcome[]>,
  ) =>
    each(name, items, log, async (item) => {
      const updated = inTransaction(payload, (transaction) => work(item, transaction))
      outcomes.push(...(await updated.catch((error: unknown) => refused(record(item), error))))
    })
  await update('countries', content.countries, countryRecord, (file, transaction) =>
    updateCountry(payload, file, around, transaction),
  )
  await update('guides', content.guides, guideRecord, (files, transaction) =>
    updateGuide(payload, files, transaction),
  )
  await update('glossary terms', content.terms.map(recordOf), recordName, async (file, transaction) => {
    const find = async () => around.inventory.terms.get(file.name)
    const add = () => makeDocument(payload, file, {}, transaction)
    return [await updateRecord(payload, { ...file, find, add }, transaction)]
  })
  outcomes.push(...(await withdrawn(payload, content)))
  return outcomes
}

async function takeAround(payload: Payload, { countries }: StartingContent) {
  return { inventory: await takeInventory(payload), lines: countries.map((country) => country.lines) }
}

async function each<Item>(name: string, items: Item[], log: Log, work: (item: Item) => Promise<unknown>) {
  const waiting = items.entries()
  const workOff = async () => {
    for (const [index, item] of waiting) {
      await work(item)
      if (index > 0 && index % 10 === 0) log(`${index} of ${items.length} ${name}`)
    }
  }
  const results = await Promise.allSettled(Array.from({ length: atOnce }, workOff))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

const countryRecord = ({ code }: { code: string }) => ({ collection: 'countries' as const, name: code })
const guideRecord = ([first]: { slug: string }[]) => ({
  collection: 'guides' as const,
  name: first?.slug ?? '',
})
const recordName = ({ collection, name }: RecordName) => ({ collection, name })

function recordOf(term: TermFile): MadeFile {
  return { collection: 'glossary-terms', name: term.term, values: { ...term } }
}

/** Throws what is no rule's sentence. */
function refused(record: RecordName, error: unknown): Outcome[] {
  if (!(error instanceof ImportError || error instanceof APIError)) throw error
  return [{ record, result: 'refused', left: [], reason: error.message }]
}

/** What the newsroom was once given, and the files no longer have. */
async function withdrawn(payload: Payload, content: StartingContent): Promise<Outcome[]> {
  const carriers = content.countries.flatMap(({ code, carriers }) =>
    carriers.map((carrier) => ({ ...carrier, code })),
  )
  const there = new Set([
    ...content.countries.map(({ code }) => `countries ${code}`),
    ...carriers.map(({ code, slug }) => `carriers ${code}/${slug}`),
    ...carriers.flatMap(({ checks }) => checks.map(({ key }) => `balance-checks ${key}`)),
    ...content.guides.flat().map(({ slug }) => `guides ${slug}`),
    ...content.terms.map(({ term }) => `glossary-terms ${term}`),
  ])
  const records = await stillThere({ payload })
  return records
    .filter(({ collection, name }) => !there.has(`${collection} ${name}`))
    .map((record) => ({ record, result: 'withdrawn', left: [] }))
}

function described({ countries, guides, terms }: StartingContent): string {
  const carriers = countries.flatMap((country) => country.carriers)
  const checks = carriers.flatMap((carrier) => carrier.checks)
  return `${countries.length} countries, ${carriers.length} carriers, ${checks.length} balance checks, ${guides.length} guides in ${guides.flat().length} texts, ${terms.length} glossary terms`
}
