/**
 * Shared fields (slug, country, carriers…) belong to every language at once, and Payload makes a pending change of
 * them public with whichever language is published next. Here they go live with the guide's leading language only;
 * until then readers keep the live ones and the change waits in the draft.
 * Why: docs/decisions/0005-shared-fields.md
 */
import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { Guide } from '@/payload-types'
import { isLanguage } from '@/translation/languages'
import {
  fieldsOfGuides,
  findLiveGuide,
  isLive,
  type LiveGuide,
  leadingLanguage,
  valuesOf,
} from './live-guide'

declare module 'payload' {
  interface RequestContext {
    liveGuides?: Map<number, LiveGuide | null>
    publishesEveryLanguage?: boolean
  }
}

const beforeOperation: CollectionBeforeOperationHook<'guides'> = ({ args, operation, req }) => {
  if (operation === 'update') req.context.publishesEveryLanguage = args.publishAllLocales === true
}

const beforeChange: CollectionBeforeChangeHook<Guide> = async ({ data, originalDoc, req }) => {
  if (!originalDoc?.id) return data
  req.context.liveGuides ??= new Map()
  req.context.liveGuides.set(originalDoc.id, await findLiveGuide(originalDoc.id, req))
  return data
}

const afterChange: CollectionAfterChangeHook<Guide> = async ({ doc, data, req }) => {
  const before = req.context.liveGuides?.get(doc.id)
  const now = before && isLive(before) ? await findLiveGuide(doc.id, req) : null
  if (!before || !now || sharedFieldsUnchanged(before, now, req)) return doc
  if (!goesLive(before, data, req)) await putBack(before, req)
  return doc
}

function sharedFieldsUnchanged(before: LiveGuide, now: LiveGuide, req: PayloadRequest): boolean {
  const { shared } = fieldsOfGuides(req)
  return isDeepStrictEqual(valuesOf(before, shared), valuesOf(now, shared))
}

function goesLive(before: LiveGuide, data: Partial<Guide>, { context, locale }: PayloadRequest): boolean {
  if (context.publishesEveryLanguage) return true
  return data._status === 'published' && isLanguage(locale) && leadingLanguage(before, locale) === locale
}

/** Only the main row: the draft keeps the pending change. */
async function putBack(before: LiveGuide, req: PayloadRequest) {
  const data = valuesOf(before, fieldsOfGuides(req).shared)
  await req.payload.db.updateOne({ collection: 'guides', id: before.id, data, req, returning: false })
}

export const publishSharedFields = { beforeOperation, beforeChange, afterChange }
