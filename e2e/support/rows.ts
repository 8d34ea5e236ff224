/** What the database holds of a guide, byte for byte, so that a test can tell whether anything at all changed. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** What readers are served from: the main row, its relations and every language's text. */
export async function liveRows(payload: Payload, guide: number): Promise<string> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select jsonb_build_array(
      (select to_jsonb(g) - 'updated_at' from guides g where id = ${guide}),
      (select jsonb_agg(to_jsonb(r) - 'id' order by r.path, r.order) from guides_rels r where parent_id = ${guide}),
      (select jsonb_agg(to_jsonb(l) - 'id' order by l._locale) from guides_locales l where _parent_id = ${guide})
    )::text as bytes`)
  return String(rows[0]?.bytes)
}

/** The published text of all languages but one. */
export async function liveTextExcept(payload: Payload, guide: number, language: string): Promise<string> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select jsonb_agg(to_jsonb(l) - 'id' order by l._locale)::text as bytes
    from guides_locales l where _parent_id = ${guide} and _locale::text <> ${language}`)
  return String(rows[0]?.bytes)
}

/** The newest draft of all languages but one. */
export async function draftTextExcept(payload: Payload, guide: number, language: string): Promise<string> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select jsonb_agg(to_jsonb(l) - 'id' - '_parent_id' order by l._locale)::text as bytes
    from _guides_v_locales l join _guides_v v on v.id = l._parent_id
    where v.parent_id = ${guide} and v.latest and l._locale::text <> ${language}`)
  return String(rows[0]?.bytes)
}
