/**
 * Leaves a redirect behind when a slug changes, so that no link that readers kept goes dead.
 * A chain a → b → c is shortened to a → c, and an address that is in use again loses its redirect.
 */
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/content/relations'

/** Kinds without drafts; a guide's address changes when it is published (`publishing/publish-shared-fields`). */
type Kind = 'countries' | 'carriers'

export function redirectsOldAddress(kind: Kind): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update' || !previousDoc?.slug || !doc.slug) return doc
    const before = await pathOf(kind, previousDoc, req)
    const after = await pathOf(kind, doc, req)
    if (before && after && before !== after) await leaveRedirect(before, after, req)
    return doc
  }
}

async function pathOf(
  kind: Kind,
  doc: { slug: string; country?: number | { id: number } | null },
  req: PayloadRequest,
) {
  if (kind === 'countries') return `/${doc.slug}`
  const id = idOf(doc.country)
  if (id === undefined) return undefined
  const country = await req.payload.findByID({
    collection: 'countries',
    id,
    depth: 0,
    req,
    disableErrors: true,
  })
  return country ? `/${country.slug}/${doc.slug}` : undefined
}

export async function leaveRedirect(from: string, to: string, req: PayloadRequest) {
  const { payload } = req
  await payload.delete({ collection: 'redirects', where: { from: { in: [from, to] } }, req })
  await payload.update({ collection: 'redirects', where: { to: { equals: from } }, data: { to }, req })
  await payload.create({ collection: 'redirects', data: { from, to }, req })
}
