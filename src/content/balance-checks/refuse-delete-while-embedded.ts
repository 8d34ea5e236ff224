/** A balance check that a guide shows is not deleted, because the guide would lose it in silence: it is retired. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'
import { refusal } from '@/people/said-to'

export const refuseDeleteWhileEmbedded: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const path = `$.**.balanceCheck ? (@ == ${Number(id)})`
  const { rows } = await req.payload.db.drizzle.execute(sql`
    select distinct guides.slug from guides
    left join guides_locales published on published._parent_id = guides.id
    left join _guides_v version on version.parent_id = guides.id and version.latest
    left join _guides_v_locales draft on draft._parent_id = version.id
    where jsonb_path_exists(published.body, ${path}::jsonpath) or jsonb_path_exists(draft.version_body, ${path}::jsonpath)
  `)
  if (rows.length === 0) return
  const slugs = rows.map(({ slug }) => String(slug)).join(', ')
  throw refusal(req, {
    en: `These guides show it: ${slugs}. Set its verification to "No longer works" instead, or take it out of them first.`,
    zh: `以下指南正在使用它：${slugs}。请改为把核实状态设为“已失效”，或先从这些指南中移除。`,
  })
}
