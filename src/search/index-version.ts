/**
 * The form of the index: raised whenever names or words are written into it in another way (`fold.ts`, `near.ts`,
 * `words.ts`). An index of another form is made anew before the next change is taken in, so a newer site makes its
 * own when it starts. The index says its form in a comment of its table: that belongs to it, and needs no column.
 */
import { sql } from '@payloadcms/db-postgres'
import type { IndexTransaction } from './write-index'

const version = '2'

export async function hasOtherVersion(transaction: IndexTransaction): Promise<boolean> {
  const { rows } = await transaction.execute<{ form: string | null }>(
    sql`select obj_description('search_names'::regclass) as form`,
  )
  return rows[0]?.form !== version
}

export async function noteVersion(transaction: IndexTransaction) {
  await transaction.execute(sql.raw(`comment on table search_names is '${version}'`))
}
