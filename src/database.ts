/**
 * The database of the newsroom: Postgres, changed by migrations only. A connection that breaks (the server is
 * restarted, a backend is killed) fails the request that used it and nothing else.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { Settings } from './env'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['beforeSchemaInit']>[number]

const here = path.dirname(fileURLToPath(import.meta.url))

export function database({ databaseUrl, poolSize }: Pick<Settings, 'databaseUrl' | 'poolSize'>) {
  return postgresAdapter({
    pool: {
      connectionString: databaseUrl,
      max: poolSize,
      connectionTimeoutMillis: 5_000,
      application_name: 'saldo',
    },
    push: false,
    migrationDir: path.join(here, '../migrations'),
    beforeSchemaInit: [letVersionsForget],
  })
}

/**
 * A version keeps what a document was once, and may outlive what it names: a carrier that moved to another country
 * would else keep its first country from ever being deleted. Payload makes the column of a required relation NOT NULL
 * in versions too, and yet sets it to null on deletion.
 */
function letVersionsForget({ adapter, schema }: Parameters<SchemaHook>[0]) {
  for (const { name, columns } of Object.values(adapter.rawTables)) {
    if (!/^_.+_v(_|$)/.test(name)) continue
    for (const column of Object.values(columns))
      if (column.reference?.onDelete === 'set null') column.notNull = false
  }
  return schema
}

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

export type Database = PayloadRequest['payload']['db']['drizzle']

/** The request's transaction, or the pool when it has none. */
export async function transactionOf({
  payload,
  transactionID,
}: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Database> {
  const id = await transactionID
  const transaction = id === undefined ? undefined : payload.db.sessions?.[id]?.db
  return transaction && runsQueries(transaction) ? transaction : payload.db.drizzle
}

/** Payload's general types know a session's `db` only as an object; with Postgres it is a Drizzle transaction. */
function runsQueries(db: object): db is Database {
  return 'execute' in db
}
