/**
 * Safe doors: what every collection has so that no way in loses a text of another language or another document: saves
 * of several documents go one by one, restoring acts on one language, and a save names its language and its rows.
 */
import type { CollectionConfig } from 'payload'
import { isOwnCollection } from '@/people/access'
import { withEnglishFirst } from '@/translation/english-document-first'
import { preservesOtherLanguages } from '@/translation/preserve-other-languages'
import { refuseWholeVersion, restoreVersion } from './restore-version'
import { severalAtOnce } from './several-at-once'

export function withSafeDoors(collection: CollectionConfig): CollectionConfig {
  const { endpoints, hooks, slug, versions } = collection
  if (!isOwnCollection(slug)) throw new Error(`No row of the access table is named ${slug}.`)
  const restoring = versions ? [restoreVersion(slug)] : []
  return preservesOtherLanguages(
    withEnglishFirst({
      ...collection,
      endpoints: [...(endpoints || []), severalAtOnce(slug), ...restoring],
      hooks: { ...hooks, beforeOperation: [refuseWholeVersion, ...(hooks?.beforeOperation ?? [])] },
    }),
  )
}
