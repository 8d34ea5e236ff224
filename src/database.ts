/**
 * The database of the newsroom: Postgres, changed by migrations only. A connection that breaks (the server is
 * restarted, a backend is killed) or does not answer fails the request that used it and nothing else.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { driverWith, isDatabasePool, type Shares } from './database-pool'
import { withTruthfulCommits } from './database-transactions'
import type { Settings } from './env'
import { readStoredValues } from './stored-values'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['beforeSchemaInit']>[number]

const here = path.dirname(fileURLToPath(import.meta.url))

/**
 * The server ends a statement first, so that the connection can be used again; the driver gives up on a server that does
 * not even do that. A save waits ten seconds for its document (`saving/document-lock.ts`), which is a statement too.
 */
const statement = 12_000
const answer = 14_000
/** A page of readers needs milliseconds. */
const readersAnswer = 5_000

export function database({ databaseUrl, poolSize }: Pick<Settings, 'databaseUrl' | 'poolSize'>) {
  return withTruthfulCommits(
    postgresAdapter({
      pool: {
        connectionString: databaseUrl,
        max: poolSize,
        connectionTimeoutMillis: 5_000,
        application_name: 'saldo',
        statement_timeout: statement,
        idle_in_transaction_session_timeout: 60_000,
      },
      pg: driverWith(sharesOf(poolSize)),
      push: false,
      migrationDir: path.join(here, '../migrations'),
      ...schemaHooks,
    }),
  )
}

/** Readers and the newsroom may each have all connections but those that are kept for the other: three of ten. */
function sharesOf(poolSize: number): Shares {
  const connections = Math.max(1, poolSize - Math.ceil(poolSize * 0.3))
  return {
    newsroom: { connections, wait: 10_000, answer },
    readers: { connections, wait: 5_000, answer: readersAnswer },
  }
}

/** What the action asks of the database is on the readers' share of the connections. */
export function asReader<Result>({ db }: Payload, action: () => Result): Result {
  return isDatabasePool(db.pool) ? db.pool.reading(action) : action()
}

/** What every adapter of the newsroom's database has, whoever opens it. */
export const schemaHooks = { beforeSchemaInit: [letVersionsForget], afterSchemaInit: [readStoredValues] }

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

/** How often it was away or too slow, in this process. */
export function databaseFailures({ db }: Payload): number {
  return isDatabasePool(db.pool) ? db.pool.failures : 0
}

/** Says once that the database is away, until a new connection to it is made. */
export function reportOutages({ db, logger }: Payload) {
  let isReported = false
  db.pool.on('error', ({ message }) => {
    const isStopping = process.exitCode !== undefined
    if (!isStopping && !isReported) logger.warn(`The database is away or too slow: ${message}.`)
    isReported = true
  })
  db.pool.on('connect', () => {
    isReported = false
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
