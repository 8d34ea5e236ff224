/** The balance checks' table, asked directly: what readers' reports write into it, without a version of each. */
import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/database'
import type { Fallen } from '@/verification/doubt'

/** How many reports in a row say that it does not work. */
export async function writeFailures(database: Database, check: number, failures: number) {
  await database.execute(
    sql`update balance_checks set verification_failures = ${failures} where id = ${check}`,
  )
}

/** Readers are told. */
export async function writeDoubt(database: Database, check: number, since: string) {
  await database.execute(sql`
    update balance_checks set verification_doubted_since = ${since}, verification_doubted_by = 'readers'
    where id = ${check}`)
}

/** The newsroom alone is told. */
export async function writeHeldDoubt(database: Database, check: number, since: string) {
  await database.execute(
    sql`update balance_checks set verification_doubt_held_since = ${since} where id = ${check}`,
  )
}

/**
 * Checks that fell into doubt by readers' reports since a moment, told to readers or not, and how many there are. The
 * lock lets one doubt at a time be counted.
 */
export async function fallenIntoDoubt(database: Database, check: number, since: string): Promise<Fallen> {
  await database.execute(sql`select pg_advisory_xact_lock(hashtext('doubts'), 0)`)
  const { rows } = await database.execute<Fallen>(sql`
    with counted as (
      select carriers.country_id as country,
        coalesce(verification_doubt_held_since >= ${since}, false) as held,
        coalesce(verification_doubt_held_since >= ${since}, false)
          or coalesce(verification_doubted_by = 'readers' and verification_doubted_since >= ${since}, false) as fell
      from balance_checks join carriers on carriers.id = balance_checks.carrier_id),
    own as (
      select carriers.country_id from balance_checks join carriers on carriers.id = balance_checks.carrier_id
      where balance_checks.id = ${check})
    select count(*)::int as "all", (count(*) filter (where fell))::int as "ofAll",
      (count(*) filter (where held))::int as held,
      (count(*) filter (where country = own.country_id))::int as country,
      (count(*) filter (where fell and country = own.country_id))::int as "ofCountry"
    from counted, own`)
  return rows[0] ?? { all: 0, ofAll: 0, country: 0, ofCountry: 0, held: 0 }
}
