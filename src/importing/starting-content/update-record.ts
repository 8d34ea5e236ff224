/**
 * Updates one record of the starting content: what people have not changed becomes what the file gives. What is not there,
 * and never was, is added.
 */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { lockDocuments } from '@/saving/document-lock'
import { type Values, valuesIn } from '@/saving/fields'
import { defaultLanguage, type Language, languageCodes } from '@/translation/languages'
import { saidByRules } from '../said-by-rules'
import type { Transaction } from '../transaction'
import { asFilledIn } from './as-filled-in'
import { compare, noteOf } from './compare'
import { findDelivered, noteDelivered, type RecordName } from './delivered-records'
import type { Outcome } from './outcome'
import {
  deliveredFields,
  type Fields,
  facts,
  inLanguage,
  merged,
  type Pieces,
  piecesOf,
  samePiece,
} from './pieces'

export interface RecordFile extends RecordName {
  /** As the database adapter takes them: a text holds all its languages. */
  values: Values
}

export interface Delivery extends RecordFile {
  /** What goes with the facts that all languages share, and no file says. */
  beside?: Values
  /** Of a guide. */
  sourceLanguage?: Language
  /** The document of this name, if nobody noted one. */
  find: () => Promise<number | undefined>
  /** Makes it, and notes it. */
  add: () => Promise<number>
  /** Whether people have judged it: then nothing of it is taken. */
  isJudged?: (id: number) => Promise<boolean>
}

export type Updated = Outcome & { id?: number }

export async function updateRecord(
  payload: Payload,
  delivery: Delivery,
  transaction: Transaction,
): Promise<Updated> {
  const record: RecordName = { collection: delivery.collection, name: delivery.name }
  const within = { payload, ...transaction() }
  const noted = await findDelivered(record, within)
  const id = noted ? noted.document : await delivery.find()
  if (id === undefined) {
    return { record, result: 'added', left: [], id: await delivery.add() }
  }
  const req = Object.assign(await createLocalReq({}, payload), transaction())
  if (id !== null) await lockDocuments(record.collection, [id], req)
  const here = id === null ? undefined : await read(payload, delivery, id, transaction)
  if (id === null || !here) return { record, result: 'deleted', left: [] }

  const given = givenBy(payload, delivery)
  const last = noted?.pieces ?? (noted ? await filledIn(delivery, id, here.createdAt, req, given.fields) : {})
  const isJudged = (await delivery.isJudged?.(id)) ?? false
  const isLeft = (piece: string) => isJudged || here.drafts[piece] !== undefined
  const { taken, left } = compare(given.pieces, here.pieces, last, isLeft)
  const target = merged(given.fields, delivery.values, here.values, (piece) => taken.includes(piece))
  if (taken.length > 0)
    await save(payload, delivery, id, { fields: given.fields, here: here.values, target, taken }, transaction)
  const after = taken.length > 0 ? await read(payload, delivery, id, transaction) : here
  const notes = { ...last, ...noteOf(given.pieces, after?.pieces ?? {}, taken) }
  await noteDelivered(record, id, notes, within)
  return { record, result: taken.length > 0 ? 'updated' : 'unchanged', left, id }
}

/** The document of a record, if it is there. */
export async function documentOf(
  payload: Payload,
  delivery: Delivery,
  transaction: Transaction,
): Promise<number | undefined> {
  const noted = await findDelivered(delivery, { payload, ...transaction() })
  const id = noted ? noted.document : await delivery.find()
  if (id === undefined || id === null) return undefined
  return (await read(payload, delivery, id, transaction)) && id
}

/** Of a document that was just made from the file. */
export async function noteRecord(payload: Payload, file: RecordFile, id: number, transaction: Transaction) {
  const here = await read(payload, file, id, transaction)
  const notes = noteOf(givenBy(payload, file).pieces, here?.pieces ?? {})
  await noteDelivered(file, id, notes, { payload, ...transaction() })
}

function givenBy(payload: Payload, { collection, values }: RecordFile): { fields: Fields; pieces: Pieces } {
  const fields = deliveredFields(payload.collections[collection].config.fields, values)
  return { fields, pieces: piecesOf(fields, values) }
}

type Here = { values: Values; pieces: Pieces; createdAt: unknown; drafts: Pieces }

/** `drafts`: pieces that are being written, and say something else than what is live. */
async function read(
  payload: Payload,
  file: RecordFile,
  id: number,
  transaction: Transaction,
): Promise<Here | undefined> {
  const { collection } = file
  const { fields } = givenBy(payload, file)
  const values = await payload.db.findOne<Values & { id: number }>({
    collection,
    where: { id: { equals: id } },
    req: transaction(),
  })
  if (!values) return undefined
  const pieces = piecesOf(fields, values)
  return { values, pieces, createdAt: values.createdAt, drafts: await beingWritten() }

  async function beingWritten(): Promise<Pieces> {
    if (!payload.collections[collection].config.versions?.drafts) return {}
    const { docs } = await payload.db.findVersions<Values>({
      collection,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      limit: 1,
      pagination: false,
      req: transaction(),
    })
    const latest = docs[0] ? piecesOf(fields, docs[0].version) : pieces
    return Object.fromEntries(
      Object.entries(latest).filter(([piece, texts]) => !samePiece(texts, pieces[piece])),
    )
  }
}

/** What it was filled with, where nobody noted it. */
async function filledIn(
  { collection }: Delivery,
  id: number,
  createdAt: unknown,
  req: PayloadRequest,
  fields: Fields,
) {
  const values = await asFilledIn(collection, id, createdAt, req)
  const pieces = values ? piecesOf(fields, values) : {}
  return noteOf(pieces, pieces)
}

type Target = { fields: Fields; here: Values; target: Values; taken: string[] }

/** Facts are saved in all languages at once, as `makeDocument` makes them; a guide is published language by language. */
async function save(
  payload: Payload,
  delivery: Delivery,
  id: number,
  { fields, here, target, taken }: Target,
  transaction: Transaction,
) {
  const { collection, name, values, beside, sourceLanguage } = delivery
  const common = {
    collection,
    id,
    depth: 0,
    context: { delivered: true, namesChecksToCome: true },
  }
  const said = (work: () => Promise<unknown>) =>
    saidByRules(`the starting content's ${name} (${collection})`, work)
  if (!sourceLanguage) {
    await payload.db.updateOne({ collection, id, data: within(here, target), req: transaction() })
    const data = taken.includes(facts) ? { ...beside } : {}
    const locale = firstLanguage(values)
    await said(() => payload.update({ ...common, locale, data, req: transaction() }))
    return
  }
  const isPublished = (language: Language) =>
    taken.includes(language) || (language === sourceLanguage && taken.includes(facts))
  for (const locale of [sourceLanguage, ...languageCodes.filter((code) => code !== sourceLanguage)]) {
    if (!isPublished(locale)) continue
    const data = { ...inLanguage(fields, target, locale), _status: 'published' as const }
    await said(() => payload.update({ ...common, locale, data, req: transaction() }))
  }
}

/** The adapter writes whole rows: what the file does not speak of stays as it is. */
function within(own: Values, target: Values): Values {
  const entries = Object.entries(target).map(([name, value]) => {
    const inside = valuesIn(value)
    return [name, Object.keys(inside).length > 0 ? within(valuesIn(own[name]), inside) : value]
  })
  return { ...own, ...Object.fromEntries(entries) }
}

/** The language that facts are checked in: the first of the site's that they have a text in. */
export function firstLanguage(values: Values): Language {
  const found = JSON.stringify(values)
  return languageCodes.find((language) => found.includes(`"${language}":`)) ?? defaultLanguage
}
