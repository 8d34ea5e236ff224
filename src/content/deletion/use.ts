/**
 * Use: a relation by which one document stands on another. What is used is not deleted, because the user would lose
 * it in silence. In a guide, what readers see and what is being written count; older versions do not.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database'
import { type Message, panelList, panelText } from '@/text/panel'

type SQL = ReturnType<typeof sql>

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

/** A condition on `live` (the published row of a guide) or `draft` (its newest version). */
export type InGuide = { live: (id: number) => SQL; draft: (id: number) => SQL }

export function usedInGuides({ live, draft }: InGuide): FindUse {
  return async (id, req) => {
    const database = await transactionOf(req)
    const { rows } = await database.execute(sql`
      select distinct coalesce(draft.version_slug, live.slug, '#' || live.id) as guide from guides live
      left join guides_locales live_text on live_text._parent_id = live.id and live_text._status = 'published'
      left join _guides_v draft on draft.parent_id = live.id and draft.latest
      left join _guides_v_locales draft_text on draft_text._parent_id = draft.id
      where (live_text.id is not null and ${live(id)}) or ${draft(id)}
      order by guide`)
    if (rows.length === 0) return
    const guides = rows.map(({ guide }) => String(guide))
    return panelText('inUse.guides', { guides: panelList(guides) })
  }
}

export const asCountry: InGuide = {
  live: (id) => sql`live.country_id = ${id}`,
  draft: (id) => sql`draft.version_country_id = ${id}`,
}

/** One of a list of related documents. */
export function listed(field: string, column: 'carriers_id' | 'users_id'): InGuide {
  const isListed = (id: number) => sql`${sql.identifier(column)} = ${id}`
  return {
    live: (id) =>
      sql`exists (select from guides_rels where parent_id = live.id and path = ${field} and ${isListed(id)})`,
    draft: (id) =>
      sql`exists (select from _guides_v_rels where parent_id = draft.id and path = ${`version.${field}`} and ${isListed(id)})`,
  }
}

/** Somewhere in its text, in any language. `path`: a path of SQL/JSON that leads to it. */
export function inText(path: (id: number) => string): InGuide {
  return {
    live: (id) => sql`jsonb_path_exists(live_text.body, ${path(id)}::jsonpath)`,
    draft: (id) => sql`jsonb_path_exists(draft_text.version_body, ${path(id)}::jsonpath)`,
  }
}

export function linkedFromAnother(guide: InGuide): InGuide {
  return {
    live: (id) => sql`(live.id <> ${id} and ${guide.live(id)})`,
    draft: (id) => sql`(live.id <> ${id} and ${guide.draft(id)})`,
  }
}
