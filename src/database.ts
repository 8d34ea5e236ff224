/**
 * The database of the newsroom: Postgres, changed by migrations only. A connection that breaks (the server is
 * restarted, a backend is killed) fails the request that used it and nothing else.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { settings } from './env'

const here = path.dirname(fileURLToPath(import.meta.url))

export const database = postgresAdapter({
  pool: {
    connectionString: settings.databaseUrl,
    max: settings.poolSize,
    connectionTimeoutMillis: 5_000,
    application_name: 'saldo',
  },
  push: false,
  migrationDir: path.join(here, '../migrations'),
})

/** Without a listener, Node ends the process when a connection breaks; the pool replaces the connection by itself. */
export function surviveLostConnections({ db, logger }: Payload) {
  const report = (error: Error) => {
    const isStopping = process.exitCode !== undefined
    if (!isStopping) logger.warn(`A connection to the database was lost: ${error.message}`)
  }
  db.pool.on('error', report)
  db.pool.on('acquire', (client) => {
    if (!client.listeners('error').includes(report)) client.on('error', report)
  })
}
