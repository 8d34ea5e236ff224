/**
 * Live row changed: for hooks that are about what readers get. Saving a draft, as the panel does while somebody types,
 * writes a version and leaves the row that readers are served from; whether this transaction wrote that row is known
 * by the row itself.
 */
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { wroteLiveGuide } from '@/content/guides/guides-table'
import { transactionOf } from '@/database'

/** One hook that runs these in turn; the row is asked once for all of them. */
export function whenLiveRowChanged(...hooks: CollectionAfterChangeHook[]): CollectionAfterChangeHook {
  return async (change) => {
    if (!(await wroteLiveRow(change.doc.id, change.req))) return change.doc
    let { doc } = change
    for (const hook of hooks) doc = (await hook({ ...change, doc })) || doc
    return doc
  }
}

/** Outside a transaction nothing is known, and a change is taken for one that readers see. */
async function wroteLiveRow(guide: number, req: PayloadRequest): Promise<boolean> {
  const database = await transactionOf(req)
  if (database === req.payload.db.drizzle) return true
  return wroteLiveGuide(guide, database)
}
