/**
 * The guides' tables, asked directly. `live` is the row that readers are served from, `draft` the newest version; each
 * has its texts in a table of its own. What readers see and what is being written count; older versions do not.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/database'

type SQL = ReturnType<typeof sql>

/** A condition on both rows of a guide. */
export type InGuide = { live: (id: number) => SQL; draft: (id: number) => SQL }

/** Slugs (or `#id` where there is none yet) of the guides in which a document is found. */
export async function guidesWith(
  { live, draft }: InGuide,
  id: number,
  database: Database,
): Promise<string[]> {
  const { rows } = await database.execute<{ guide: string }>(sql`
    select distinct coalesce(draft.version_slug, live.slug, '#' || live.id) as guide from guides live
    left join guides_locales live_text on live_text._parent_id = live.id and live_text._status = 'published'
    left join _guides_v draft on draft.parent_id = live.id and draft.latest
    left join _guides_v_locales draft_text on draft_text._parent_id = draft.id
    where (live_text.id is not null and ${live(id)}) or ${draft(id)}
    order by guide`)
  return rows.map(({ guide }) => guide)
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

/** Whether this transaction wrote the row that readers are served from, and not only a version. */
export async function wroteLiveGuide(id: number, transaction: Database): Promise<boolean> {
  const { rowCount } = await transaction.execute(
    sql`select from guides where id = ${id} and xmin = pg_current_xact_id()::xid`,
  )
  return rowCount === 1
}
