/** The reports' table, asked directly: what many reports say together. */
import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/database'
import { fewestShown, type Run } from './doubt'

export type ReportCount = { worked: number; total: number }

/** How many said "worked", by the check's id; checks with too few reports are left out. */
export async function countReports(
  database: Database,
  checks: number[],
  since: Date,
): Promise<Map<number, ReportCount>> {
  const { rows } = await database.execute<{ id: number; worked: number; total: number }>(sql`
    select balance_check_id as id, (count(*) filter (where worked))::int as worked, count(*)::int as total
    from reports
    where balance_check_id = any(${sql.param(checks)}::int[]) and day >= ${since.toISOString()}
    group by balance_check_id having count(*) >= ${fewestShown}`)
  return new Map(rows.map(({ id, worked, total }) => [id, { worked, total }]))
}

/** The newest reports about a check without a "worked" among them. Networks: of the family that has more of them. */
export async function currentRun(database: Database, check: number, since: Date): Promise<Run> {
  const { rows } = await database.execute<Run>(sql`
    with counted as (
      select id, worked, network, day from reports
      where balance_check_id = ${check} and day > ${since.toISOString()})
    select count(*)::int as reports,
      greatest(
        count(distinct network) filter (where network like 'v6 %'),
        count(distinct network) filter (where network not like 'v6 %'))::int as networks,
      count(distinct (day at time zone 'UTC')::date)::int as days,
      coalesce(extract(epoch from max(day) - min(day)) / 3600, 0)::float as hours
    from counted where id > coalesce((select max(id) from counted where worked), 0)`)
  return rows[0] ?? { reports: 0, networks: 0, days: 0, hours: 0 }
}

/** What can no longer count is not kept: older than the window, or from before a verdict. */
export async function forgetNetworks(database: Database, check: number) {
  await database.execute(
    sql`update reports set network = null where balance_check_id = ${check} and network is not null`,
  )
}

export async function forgetOldNetworks(database: Database, before: Date) {
  await database.execute(
    sql`update reports set network = null where day < ${before.toISOString()} and network is not null`,
  )
}
