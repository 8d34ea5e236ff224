/** Related records exist: the database would refuse a relation to nothing too, but without saying which. */
import { sql } from '@payloadcms/db-postgres'
import type { FlattenedField, PayloadRequest } from 'payload'
import { transactionOf } from '@/database'
import { panelText } from '@/text/panel'
import { isBag } from './bag'
import type { Finding } from './storable'
import { idIn } from './value-shapes'

type Named = { path: string; to: string; id: number }

/** The first relation to a record that is not there. One query for all of them. */
export async function firstMissing(
  data: Record<string, unknown>,
  fields: FlattenedField[],
  req: PayloadRequest,
): Promise<Finding | undefined> {
  const named = relationsIn(data, fields, '')
  if (named.length === 0) return
  const missing = await missingRecords(named, req)
  const found = named.find(({ to, id }) => missing.has(`${to} ${id}`))
  if (!found) return
  return {
    path: found.path,
    problem: panelText('value.missingRecord', { id: found.id }),
  }
}

/** Without rich texts: what they name is not known to the database. */
function relationsIn(data: Record<string, unknown>, fields: FlattenedField[], prefix: string): Named[] {
  return fields.flatMap((field): Named[] => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return [value].flat().flatMap((one) => named(one, field.relationTo, path))
    if ((field.type === 'group' || field.type === 'tab') && isBag(value))
      return relationsIn(value, field.flattenedFields, `${path}.`)
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row, n) =>
        isBag(row) ? relationsIn(row, field.flattenedFields, `${path}.${n}.`) : [],
      )
    return []
  })
}

function named(value: unknown, relationTo: string | string[], path: string): Named[] {
  const id = idIn(value, relationTo)
  const to = Array.isArray(relationTo) && isBag(value) ? value.relationTo : relationTo
  return id === undefined || typeof to !== 'string' ? [] : [{ path, to, id }]
}

/** Which of them are not there, each as its collection and id. */
export async function missingRecords(
  named: { to: string; id: number }[],
  req: PayloadRequest,
): Promise<Set<string>> {
  const tables = [...new Set(named.map(({ to }) => to))].map((to) => {
    const ids = named.filter((one) => one.to === to).map(({ id }) => id)
    const table = sql.identifier(String(req.payload.db.tableNameMap.get(to.replaceAll('-', '_')) ?? to))
    return sql`select ${to}::text as collection, wanted.id from unnest(${sql.param(ids)}::int[]) wanted(id)
      where not exists (select from ${table} there where there.id = wanted.id)`
  })
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql.join(tables, sql` union all `))
  return new Set(rows.map(({ collection, id }) => `${collection} ${id}`))
}
