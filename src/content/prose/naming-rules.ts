/**
 * Rules for texts that name checks. A reference leads to a check that is there: asked when facts are saved, and of a
 * guide when it is published. A check that texts name keeps its key and is not deleted.
 */
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { transactionOf } from '@/database'
import type { BalanceCheck } from '@/payload-types'
import { badRequest } from '@/people/messages'
import { panelList, panelText } from '@/text/panel'
import { namedChecks } from './named-checks'
import { publishedAlong } from './published-along'
import { brokenReferencesIn, keysNamedIn } from './references'
import { type StoredText, textsWith } from './texts-table'

declare module 'payload' {
  interface RequestContext {
    /** The checks that the texts name are made later in the same transaction. */
    namesChecksToCome?: boolean
  }
}

/** For collections with texts for readers. */
export function withNamingRules(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), refuseUnknownChecks] },
  }
}

const refuseUnknownChecks: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data._status === 'draft') return data
  const { id, key, channel } = originalDoc ?? {}
  const texts = [{ key, channel, ...data }, ...(await publishedAlong(collection.slug, id, req))]
  const [broken] = brokenReferencesIn(texts)
  if (broken)
    throw badRequest(
      req,
      panelText('reference.broken', { written: broken, example: '{check:KEY}', own: '{code}' }),
    )
  if (req.context.namesChecksToCome) return data
  const keys = keysNamedIn(texts).filter((key) => key !== data.key)
  if (keys.length === 0) return data
  const known = await namedChecks(req.payload, { keys, ids: [] }, req.transactionID)
  const unknown = keys.filter((key) => !known.some((check) => check.key === key))
  if (unknown.length > 0) throw badRequest(req, panelText('reference.unknown', { keys: unknown.join(', ') }))
  return data
}

export const keepKeyWhileNamed: CollectionBeforeChangeHook<BalanceCheck> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc || data.key === undefined || data.key === originalDoc.key) return data
  await refuseWhileNamed(originalDoc.key, 'reference.keyInUse', req)
  return data
}

export const keepWhileNamed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'balance-checks',
    where: { id: { equals: id } },
    select: { key: true },
    depth: 0,
    req: { transactionID: req.transactionID },
  })
  for (const { key } of docs) await refuseWhileNamed(key, 'reference.inUse', req)
}

async function refuseWhileNamed(
  key: string,
  refusal: 'reference.keyInUse' | 'reference.inUse',
  req: PayloadRequest,
) {
  const texts = await textsWith([`{check:${key}}`, `{check:${key}.`], await transactionOf(req))
  if (texts.length === 0) return
  throw badRequest(req, panelText(refusal, { key, texts: panelList(texts.map(placeName)) }))
}

/** `carriers 12, note (en)`. */
function placeName({ collection, document, field, language }: StoredText): string {
  return `${collection} ${document}, ${field} (${language})`
}
