/** Report counts: for how many readers a balance check worked lately. Too few say too little, and are left out. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { countedSince, fewestShown } from './doubt'

export type ReportCount = { worked: number; total: number }

/** By the check's id; counts all reports of the last 90 days, whatever the newsroom said meanwhile. */
export async function reportCounts(payload: Payload, checks: number[]): Promise<Map<number, ReportCount>> {
  if (checks.length === 0) return new Map()
  const since = countedSince(new Date()).toISOString()
  const { rows } = await payload.db.drizzle.execute<{ id: number; worked: number; total: number }>(sql`
    select balance_check_id as id, (count(*) filter (where worked))::int as worked, count(*)::int as total
    from reports
    where balance_check_id = any(${sql.param(checks)}::int[]) and day >= ${since}
    group by balance_check_id having count(*) >= ${fewestShown}`)
  return new Map(rows.map(({ id, worked, total }) => [id, { worked, total }]))
}
