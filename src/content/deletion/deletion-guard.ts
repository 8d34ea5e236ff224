/** Deletion guard: what others refer to is not deleted; the error says who they are and what to do first. */
import type { CollectionBeforeDeleteHook, CollectionConfig, SanitizedCollectionConfig } from 'payload'
import { badRequest } from '@/people/messages'
import { type Message, panelSentences, panelText } from '@/text/panel'
import { defaultLanguage } from '@/translation/languages'
import { type Use, uses } from './uses'

export function withDeletionGuard(collection: CollectionConfig): CollectionConfig {
  const own = uses.filter(({ to }) => to === collection.slug)
  if (own.length === 0) return collection
  const beforeDelete = [...(collection.hooks?.beforeDelete ?? []), refuseWhileUsed(own)]
  return { ...collection, hooks: { ...collection.hooks, beforeDelete } }
}

function refuseWhileUsed(own: Use[]): CollectionBeforeDeleteHook {
  return async ({ id, collection, req }) => {
    const reasons: Message[] = []
    for (const { find, first } of own) {
      const found = await find(Number(id), req)
      if (found) reasons.push(panelSentences([found, first]))
    }
    if (reasons.length === 0) return
    const title = await titleOf(collection, id, req)
    throw badRequest(req, panelText('inUse.refusal', { title, reasons: panelSentences(reasons) }))
  }
}

type Hook = Parameters<CollectionBeforeDeleteHook>[0]

/** Of several documents deleted at once, each refusal says which one it is about. */
async function titleOf(
  { slug, admin }: SanitizedCollectionConfig,
  id: Hook['id'],
  { payload, transactionID }: Hook['req'],
) {
  const request = { collection: slug, where: { id: { equals: id } }, locale: defaultLanguage, depth: 0 }
  const { docs } = await payload.find({ ...request, limit: 1, req: { transactionID } })
  const named = new Map<string, unknown>(Object.entries(docs[0] ?? {}))
  const title = [admin.useAsTitle ?? '', 'slug', 'filename'].map((field) => named.get(field)).find(Boolean)
  return String(title ?? id)
}
