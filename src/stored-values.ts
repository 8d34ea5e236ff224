/**
 * Stored values, as far as the newsroom can work with them. Whoever writes into the database itself is held by no rule
 * of ours, and Payload takes for granted that a moment is one and a text is a tree of known nodes. What is neither
 * counts as missing from where it is read: for every page, save and version alike.
 */
import type { postgresAdapter } from '@payloadcms/db-postgres'
import type { SanitizedConfig } from 'payload'
import { readableText } from './requests/readable-text'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]
type Read = (value: unknown) => unknown

export const readStoredValues: SchemaHook = ({ adapter, schema }) => {
  for (const [tableName, { columns }] of Object.entries(adapter.rawTables))
    for (const [key, { name, type, notNull }] of Object.entries(columns)) {
      const missing = notNull ? longAgo : null
      const read = type === 'timestamp' ? momentOr(missing) : textOf(tableName, name, adapter.payload.config)
      const column: unknown = Reflect.get(schema.tables[tableName] ?? {}, key)
      if (read && typeof column === 'object' && column !== null)
        Object.defineProperty(column, 'mapFromDriverValue', { value: read })
    }
  return schema
}

const longAgo = '1970-01-01T00:00:00.000Z'

/** Postgres also knows `infinity`, years before Christ and beyond 9999. */
function momentOr(missing: string | null): Read {
  return (value) => {
    const isMoment = typeof value === 'string' && /^(?!0000)\d{4}-[^B]*$/.test(value)
    return isMoment && !Number.isNaN(Date.parse(value)) ? value : missing
  }
}

/** Nothing for a column that holds no rich text. */
function textOf(table: string, column: string, { collections }: SanitizedConfig): Read | undefined {
  for (const { slug, flattenedFields } of collections)
    for (const field of flattenedFields) {
      const own = [slug, `_${slug}_v`].map((name) => `${name}${field.localized ? '_locales' : ''}`)
      const isOwn = own.includes(table) && [field.name, `version_${field.name}`].includes(column)
      if (field.type === 'richText' && isOwn) return (value) => readableText(value, field.editor) ?? null
    }
}
