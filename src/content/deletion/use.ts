/**
 * Use: a relation by which one document stands on another. What is used is not deleted, because the user would lose
 * it in silence.
 */
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database'
import { type Message, panelList, panelText } from '@/text/panel'
import { guidesWith, type InGuide } from '../guides/guides-table'

/** Says who uses the document, or nothing when nobody does. */
export type FindUse = (id: number, req: PayloadRequest) => Promise<Message | undefined>

/** What has no name that would help to find it. */
type Counted = 'carriers' | 'balance-checks' | 'reports' | 'verifications'

export function usedIn(collection: Counted, field: string): FindUse {
  return async (id, req) => {
    const { transactionID } = req
    const where = { [field]: { equals: id } }
    const { totalDocs: many } = await req.payload.count({ collection, where, req: { transactionID } })
    if (many === 0) return
    return many === 1 ? panelText(`inUse.${collection}.one`) : panelText(`inUse.${collection}.many`, { many })
  }
}

export function usedInGuides(where: InGuide): FindUse {
  return async (id, req) => {
    const guides = await guidesWith(where, id, await transactionOf(req))
    return guides.length > 0 ? panelText('inUse.guides', { guides: panelList(guides) }) : undefined
  }
}
