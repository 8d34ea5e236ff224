/**
 * Search plugin: whatever a save or a deletion changes for readers, search finds from the same commit on, because the
 * hooks that it adds write the index inside the save's transaction.
 */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
  Plugin,
} from 'payload'
import { textsNaming } from '@/content/prose/texts-table'
import { idOf } from '@/content/relations'
import { transactionOf } from '@/database'
import type { Report } from '@/payload-types'
import { whenLiveRowChanged } from '@/publishing/live-row-changed'
import { indexDocument, removeFromIndex } from './index-document'
import { collectionOf, type Kind, kinds } from './search-document'

declare module 'payload' {
  interface RequestContext {
    /** Who fills in many documents at once has the whole index rebuilt when they are there. */
    indexedLater?: boolean
  }
}

export const searchPlugin: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(withIndexing),
})

function withIndexing(collection: CollectionConfig): CollectionConfig {
  if (collection.slug === 'reports') return withHooks(collection, { afterChange: indexReported })
  const kind = kinds.find((candidate) => collectionOf[candidate] === collection.slug)
  if (!kind) return collection
  const index = indexChanged(kind)
  return withHooks(collection, {
    afterChange: hasDrafts(collection) ? whenLiveRowChanged(index) : index,
    afterDelete: removeDeleted(kind),
  })
}

function hasDrafts({ versions }: CollectionConfig): boolean {
  return typeof versions === 'object' && Boolean(versions.drafts)
}

type Hooks = { afterChange: CollectionAfterChangeHook; afterDelete?: CollectionAfterDeleteHook }

/** After the collection's own, which may still write the document. */
function withHooks(collection: CollectionConfig, { afterChange, afterDelete }: Hooks): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), afterChange],
      afterDelete: [...(hooks.afterDelete ?? []), ...(afterDelete ? [afterDelete] : [])],
    },
  }
}

function indexChanged(kind: Kind): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    if (req.context.indexedLater) return doc
    await indexDocument(kind, doc.id, req)
    if (kind === 'check' && operation === 'update') await indexTextsNaming(doc, req)
    return doc
  }
}

/** Texts that name a check say something else once it does. */
async function indexTextsNaming(check: { id: number; key: string }, req: PayloadRequest) {
  const { texts, guides } = await textsNaming(check, await transactionOf(req))
  for (const kind of kinds) {
    const named = texts.filter(({ collection }) => collection === collectionOf[kind])
    const ids = named.map(({ document }) => document)
    for (const id of new Set(kind === 'guide' ? [...ids, ...guides] : ids))
      if (kind !== 'check' || id !== check.id) await indexDocument(kind, id, req)
  }
}

function removeDeleted(kind: Kind): CollectionAfterDeleteHook {
  return async ({ doc, req }) => {
    await removeFromIndex(kind, doc.id, req)
    return doc
  }
}

/** Reports can raise a doubt about a check, which puts it behind others. */
const indexReported: CollectionAfterChangeHook<Report> = async ({ doc, req }) => {
  const check = idOf(doc.balanceCheck)
  if (check !== undefined) await indexDocument('check', check, req)
  return doc
}
