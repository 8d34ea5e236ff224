/**
 * No empty documents: with autosave, Payload stores a document at the moment somebody opens "Create New", and leaves it
 * there empty when they go away. It does not where drafts are validated; so the form of a new document, on its page or
 * in a drawer, is made by a configuration that says so, and that form alone. What is typed is kept on the device until
 * it is first saved.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import {
  getPayload,
  type Payload,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type ServerFunctionClientArgs,
} from 'payload'

export async function withoutEmptyDocuments(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const { collections, ...rest } = await config
  return { ...rest, collections: collections.map(madeWhenSaved) }
}

function madeWhenSaved(collection: SanitizedCollectionConfig): SanitizedCollectionConfig {
  const { versions } = collection
  if (!versions?.drafts) return collection
  return { ...collection, versions: { ...versions, drafts: validated(versions.drafts) } }
}

/** Not to be copied: the browser's configuration, made once and kept for all pages, has to say as before. */
function validated<Drafts extends object>(drafts: Drafts): Drafts {
  return Object.defineProperty({ ...drafts }, 'validate', { value: true, enumerable: false })
}

/** Set while the form of a new document is made for a drawer. */
const opensDrawer = new AsyncLocalStorage<true>()

/** A drawer takes its configuration from Payload itself, whatever its server function was given. */
export async function withoutEmptyDrawers<Result>(
  { name, args }: ServerFunctionClientArgs,
  config: Promise<SanitizedConfig>,
  handle: () => Promise<Result>,
): Promise<Result> {
  if (name !== 'render-document' || args.docID) return handle()
  prepare(await getPayload({ config }))
  return opensDrawer.run(true, handle)
}

const prepared = new WeakSet<Payload>()

function prepare(payload: Payload) {
  if (prepared.has(payload)) return
  prepared.add(payload)
  for (const entry of Object.values(payload.collections)) {
    const { config } = entry
    const newOne = madeWhenSaved(config)
    Object.defineProperty(entry, 'config', { get: () => (opensDrawer.getStore() ? newOne : config) })
  }
}
