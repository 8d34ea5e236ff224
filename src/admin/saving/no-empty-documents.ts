/**
 * No empty documents: with autosave, Payload stores a document at the moment somebody opens "Create New", and leaves it
 * there empty when they go away. It does not where drafts are validated; so the page of a new document is made by a
 * configuration that says so, and that page alone. What is typed is kept on the device until it is first saved.
 */
import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

export async function withoutEmptyDocuments(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const { collections, ...rest } = await config
  return { ...rest, collections: collections.map(madeWhenSaved) }
}

function madeWhenSaved(collection: SanitizedCollectionConfig): SanitizedCollectionConfig {
  const { versions } = collection
  if (!versions?.drafts) return collection
  return { ...collection, versions: { ...versions, drafts: { ...versions.drafts, validate: true } } }
}
