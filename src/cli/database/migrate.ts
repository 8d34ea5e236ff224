/**
 * Migrate: bring a database's schema in step with the migration folder. Payload's own migration takes no lock, so
 * everything that changes a database at start happens inside `onlyOne`, and is looked at again once it is our turn.
 */
import type { Client } from 'pg'
import { withClient } from '@/database-client'
import { migrationNames } from './migration-folder'
import type { OpenNewsroom } from './open-newsroom'

/** "sald", in bytes. */
const lockNumber = 0x73616c64

/** Runs the action while no other process on this database runs one; waits as long as it takes. */
export async function onlyOne<T>(url: string, action: () => Promise<T>): Promise<T> {
  const lock = async (client: Client) => {
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber])
    return action()
  }
  return withClient(url, lock, { keepAlive: true })
}

export async function migrate({ payload }: OpenNewsroom) {
  await payload.db.migrate()
}

/** The names of the migrations that the database still lacks. Asks nothing of Payload, so it takes milliseconds. */
export async function missingMigrations(url: string): Promise<string[]> {
  const applied = await appliedMigrations(url)
  return migrationNames().filter((name) => !applied.includes(name))
}

async function appliedMigrations(url: string): Promise<string[]> {
  try {
    const { rows } = await withClient(url, (client) => client.query('SELECT name FROM payload_migrations'))
    return rows.map(({ name }) => name)
  } catch (error) {
    if (isMissingTable(error)) return []
    throw error
  }
}

function isMissingTable(error: unknown) {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '42P01'
}
