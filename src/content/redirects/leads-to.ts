/** Whether one address leads to another, redirect after redirect. */
import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/database'

/** `without`: of a redirect that is about to be another. An address leads to itself. */
export async function leadsTo(
  start: string,
  goal: string,
  { without = 0, database }: { without?: number; database: Database },
): Promise<boolean> {
  const { rows } = await database.execute<{ found: boolean }>(sql`
    with recursive step (address) as (
      select ${start}::text
      union
      select redirects."to"::text from redirects join step on redirects."from" = step.address
      where redirects.id <> ${without}
    )
    select exists (select from step where address = ${goal}) as found`)
  return rows[0]?.found === true
}
