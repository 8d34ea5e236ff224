/** Which documents an operation writes, so that it can lock them before any of them is read. */
import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'

type Hook = Parameters<CollectionBeforeOperationHook>[0]

/** Whether redirects lead in a circle is asked of all of them, so all of them are locked as one. */
const lockedTogether: CollectionSlug[] = ['redirects']

export async function documentsWrittenBy({
  args,
  collection,
  operation,
  req,
}: Hook): Promise<(number | string)[]> {
  const slug: CollectionSlug = collection.slug
  const writes = ['create', 'update', 'delete', 'restoreVersion'].includes(operation)
  if (!writes) return []
  if (lockedTogether.some((candidate) => candidate === slug)) return [0]
  if (operation === 'create') return []
  if (operation === 'restoreVersion') return 'id' in args ? parentOf(slug, args.id, req) : []
  if ('id' in args && args.id !== undefined) return [args.id]
  if (!('where' in args) || !args.where) return []
  const draft = 'draft' in args && args.draft === true
  return idsOf(slug, args.where, draft, req)
}

async function parentOf(
  collection: CollectionSlug,
  id: unknown,
  req: PayloadRequest,
): Promise<(number | string)[]> {
  const { docs } = await req.payload.db.findVersions<{ id: number }>({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs.map(({ parent }) => parent)
}

async function idsOf(
  collection: CollectionSlug,
  where: Where,
  draft: boolean,
  { payload, locale, transactionID }: PayloadRequest,
): Promise<(number | string)[]> {
  const { docs } = await payload.find({
    collection,
    where,
    draft,
    locale: locale ?? undefined,
    depth: 0,
    pagination: false,
    select: {},
    req: { transactionID },
  })
  return docs.map(({ id }) => id)
}
