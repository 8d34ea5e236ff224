/**
 * Safe saving: what every collection that people edit gets. A save takes its turn, writes only what its sender
 * changed, refuses by name what the sender may not change, and loses nobody's text: what two people changed at once
 * stays as it is, and the later sender's text is set aside for that sender (`conflicts.ts`).
 * Why and how: docs/decisions/0011-saves-merge.md
 */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
} from 'payload'
import { badRequest } from '@/people/messages'
import { panelText } from '@/text/panel'
import { baseName, type SentBase, sentBase } from './base'
import { conflictEndpoints } from './conflict-endpoints'
import { conflictsAfterSave, forgetConflicts, setAside } from './conflicts'
import { refuseDeniedFields } from './denied-field'
import { takeLocks } from './document-lock'
import { type FieldShape, isList, namedFields, type Values, valuesIn } from './fields'
import { locksOfSave } from './locks-of-save'
import { merge } from './merge'
import { presenceEndpoints } from './presence'
import { refuseOtherLanguage } from './refuse-other-language'
import { rowsWrittenIn } from './rows-written-in'

/** `merged`: what the document shall be, once that is known. */
type Sent = { base?: SentBase; data: Values; overrideAccess: boolean; merged?: Values }

declare module 'payload' {
  interface RequestContext {
    /** By collection: what came from outside, before access rules and hooks changed it. */
    sent?: Map<string, Sent>
  }
}

export function withSafeSaving(collection: CollectionConfig): CollectionConfig {
  const hooks = collection.hooks ?? {}
  return {
    ...collection,
    endpoints: [
      ...conflictEndpoints(collection.slug),
      ...presenceEndpoints(collection.slug),
      ...(collection.endpoints || []),
    ],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), waitForTurn, receive],
      beforeValidate: [mergeIntoCurrent, ...(hooks.beforeValidate ?? [])],
      afterChange: [...(hooks.afterChange ?? []), answerWithConflicts],
      afterDelete: [...(hooks.afterDelete ?? []), forgetWithDocument],
    },
  }
}

const waitForTurn: CollectionBeforeOperationHook = async (hook) => {
  await takeLocks(() => locksOfSave(hook), hook.req)
}

const receive: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return
  const { [baseName]: base, ...sent } = valuesIn(args.data)
  if (base !== undefined && !sentBase(base)) throw badRequest(req, unreadableBase)
  const data = withoutNullLists(collection.fields, sent)
  req.context.sent ??= new Map()
  req.context.sent.set(collection.slug, {
    base: sentBase(base),
    // Payload takes out of a new document's data what its sender may not set, in the very object that was sent.
    data: overrideAccess ? data : structuredClone(data),
    overrideAccess: overrideAccess === true,
  })
  return { ...args, data }
}

/** Without what a form started from, its old values would be written over newer ones. */
const unreadableBase = panelText('saving.unreadableBase')

/** Payload writes an empty list, and fails at none. */
function withoutNullLists(fields: readonly FieldShape[], values: Values): Values {
  const lists = namedFields(fields).filter((field) => isList(field) && values[field.name] === null)
  return { ...values, ...Object.fromEntries(lists.map(({ name }) => [name, []])) }
}

const mergeIntoCurrent: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const sent = req.context.sent?.get(collection.slug)
  if (!sent || !data || req.context.isRestoringVersion) return data
  const current = valuesIn(originalDoc)
  const base = sent.base?.fingerprints ?? {}
  const { fields, flattenedFields } = collection
  if (!sent.overrideAccess) {
    const save = {
      id: originalDoc?.id,
      operation,
      fields: flattenedFields,
      base,
      sent: sent.data,
      current,
      req,
    }
    await refuseDeniedFields(save)
  }
  if (!sent.base || operation === 'create') return data
  refuseOtherLanguage(sent.base, req)
  const save = { collection, id: originalDoc.id, base: sent.base, sent: sent.data, current, req }
  const staying = await rowsWrittenIn(save)
  const { merged, conflicts } = merge(fields, base, data, current, staying)
  sent.merged = merged
  await setAside(conflicts, sent.base, { collection, id: originalDoc.id, req })
  return merged
}

/** The form shows them at their fields. */
const answerWithConflicts: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const sent = req.context.sent?.get(collection.slug)
  if (!sent?.merged) return doc
  const conflicts = await conflictsAfterSave(sent.merged, { collection, id: doc.id, req })
  return { ...doc, conflicts }
}

const forgetWithDocument: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await forgetConflicts({ collection, id, req })
}
