/**
 * Rows written in: a form knows the texts of its own language, and a row that it deletes may hold what somebody wrote
 * in another one since. Such a row stays, as one does in which somebody wrote in the same language. What the row said
 * then is in the version that the form started from; it names that by the document's `updatedAt`, which the panel sends.
 */
import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { SentBase } from './base'
import { rowsIn, type Values, valuesIn } from './fields'
import { sameValue } from './fingerprint'

type Save = {
  collection: SanitizedCollectionConfig
  id: number
  base: SentBase
  sent: Values
  current: Values
  req: PayloadRequest
}

type List = Extract<FlattenedField, { type: 'array' }>
type Removed = { list: List; id: string; texts: string[] }

/** The ids of the rows that this save would delete, and that hold newer texts of other languages. */
export async function rowsWrittenIn(save: Save): Promise<Set<string>> {
  const removed = removedBy(save)
  if (removed.length === 0) return new Set()
  const [then, now] = await Promise.all([versionOf(save), storedOf(save)])
  const written = removed.filter((row) => !sameValue(textsOf(row, then, save), textsOf(row, now, save)))
  return new Set(written.map(({ id }) => id))
}

function removedBy({ collection, base, sent, current }: Save): Removed[] {
  return collection.flattenedFields.flatMap((list) => {
    if (list.type !== 'array' || !(list.name in sent)) return []
    const texts = list.flattenedFields.filter(isText).map(({ name }) => name)
    const startedWith = (base.fingerprints[list.name] ?? '').split(',')
    const staying = idsIn(sent[list.name])
    const ids = idsIn(current[list.name]).filter((id) => startedWith.includes(id) && !staying.includes(id))
    return texts.length > 0 ? ids.map((id) => ({ list, id, texts })) : []
  })
}

const isText = (field: FlattenedField) => 'localized' in field && field.localized === true
const idsIn = (rows: unknown) => rowsIn(rows).map(({ id }) => String(id))

async function versionOf({ collection, id, sent, req }: Save): Promise<Values> {
  const { updatedAt } = sent
  if (typeof updatedAt !== 'string' || Number.isNaN(Date.parse(updatedAt)) || !collection.versions) return {}
  const { docs } = await req.payload.db.findVersions<Values>({
    collection: collection.slug,
    where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { less_than_equal: updatedAt } }] },
    sort: '-version.updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return valuesIn(docs[0]?.version)
}

async function storedOf({ collection: { slug }, id, req }: Save): Promise<Values> {
  const found = await req.payload.db.findOne<Values & { id: number }>({
    collection: slug,
    where: { id: { equals: id } },
    req,
  })
  return found ?? {}
}

/** Of the other languages alone; a text that is not there is none. */
function textsOf({ list, id, texts }: Removed, document: Values, { base }: Save): Values {
  const row = rowsIn(document[list.name]).find((candidate) => String(candidate.id) === id)
  const entries = texts.flatMap((name) =>
    Object.entries(valuesIn(valuesIn(row)[name]))
      .filter(([language, text]) => language !== base.language && Boolean(text))
      .map(([language, text]) => [`${name} ${language}`, text] as const),
  )
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
