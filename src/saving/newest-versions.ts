/**
 * Newest versions: of each document as many are kept as its collection says (`maxPerDoc`), and of a guide also, in
 * every language, the two texts that were published last: a day of drafts must not push out what one can go back to.
 * Payload would read a version with its rich text in nine languages to find the oldest one to keep, which took more
 * than half of a guide's save (docs/decisions/0011-saves-merge.md).
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { transactionOf } from '@/database'

const publishedTexts = 2

type Query = ReturnType<typeof sql>
type Name = ReturnType<typeof sql.identifier>

/** For a collection whose versions are limited; others stay as they are. */
export function withNewestVersions(collection: CollectionConfig): CollectionConfig {
  const { slug, versions, hooks = {} } = collection
  if (typeof versions !== 'object' || !versions.maxPerDoc) return collection
  const removeOldest = removing(tableOf(slug), versions.maxPerDoc, Boolean(versions.drafts))
  return {
    ...collection,
    versions: { ...versions, maxPerDoc: 0 },
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), removeOldest] },
  }
}

function removing(table: string, most: number, hasDrafts: boolean): CollectionAfterChangeHook {
  const versions = sql.identifier(table)
  const texts = sql.identifier(`${table}_locales`)
  return async ({ doc, operation, req }) => {
    if (operation === 'create') return doc
    const database = await transactionOf(req)
    const retained = [
      newest(versions, doc.id, most),
      ...(hasDrafts ? [lastPublished(versions, texts, doc.id)] : []),
    ]
    await database.execute(sql`
      delete from ${versions} where parent_id = ${doc.id} and id not in (${sql.join(retained, sql` union all `)})`)
    return doc
  }
}

function newest(versions: Name, id: number, most: number): Query {
  return sql`(select id from ${versions} where parent_id = ${id} order by updated_at desc limit ${most})`
}

/** Without the versions that only carry the drafts of other languages on. */
function lastPublished(versions: Name, texts: Name, id: number): Query {
  return sql`(select id from (
    select version.id, row_number() over (partition by text._locale order by version.updated_at desc) as place
    from ${versions} version join ${texts} text on text._parent_id = version.id
    where version.parent_id = ${id} and version.snapshot is not true
      and text.version__status = 'published' and text._locale::text = version.version_changed_in
  ) published where place <= ${publishedTexts})`
}

const tableOf = (slug: string) => `_${slug.replaceAll('-', '_')}_v`
