/**
 * Newest draft: what somebody who works on a guide reads and goes on from. It is the guide's latest version, one for
 * all languages. Payload looks for a version that is a draft in the language asked for, and takes the row that readers
 * get when there is none: in a language without text, a guide that was never published then had no slug and no country,
 * and whoever typed a title there wiped them for all languages.
 */
import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

export const readNewestDraft: CollectionBeforeOperationHook<'guides'> = async ({ args, operation, req }) => {
  if (operation !== 'read' || !('id' in args) || args.draft !== true || args.data) return args
  const data = await findNewestDraft('guides', Number(args.id), req)
  return data ? { ...args, data } : args
}

/** With the texts of all languages, as the database has them. */
export async function findNewestDraft(
  collection: CollectionSlug,
  id: number,
  req: PayloadRequest,
): Promise<(Record<string, unknown> & { id: number }) | undefined> {
  if (!Number.isSafeInteger(id)) return undefined
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [latest] = docs
  // The moment of the version: Payload goes on to look for a draft that is newer than this.
  return latest && { ...latest.version, id, updatedAt: latest.updatedAt }
}

export function hasDrafts({ versions }: Pick<SanitizedCollectionConfig, 'versions'>): boolean {
  return Boolean(versions?.drafts)
}
