/**
 * Open newsroom: Payload on one database, for a command or a test. It has no server, no timers, no work beside and a
 * quiet log, and several can be open in one process.
 */
import { postgresAdapter } from '@payloadcms/db-postgres'
import { BasePayload, type Payload, type SanitizedConfig } from 'payload'
import pg, { type PoolClient, type PoolConfig } from 'pg'
import { type Settings, settings } from '@/env'
import { logOptions } from '@/requests/log-of-the-operator'
import { migrationFolder } from './migration-folder'

export interface OpenNewsroom {
  payload: Payload
  close(): Promise<void>
}

/** `changes`: settings that are to be other than the environment's. */
export async function openNewsroom(
  url: string,
  secret: string,
  changes: Partial<Pick<Settings, 'siteUrl'>> = {},
): Promise<OpenNewsroom> {
  const { default: config, newsroomWith } = await import('@/payload.config')
  const given = Object.keys(changes).length > 0 ? newsroomWith({ ...settings, ...changes }) : config
  const { dependency, endAll } = closablePool()
  const db = postgresAdapter({
    pool: { connectionString: url, max: 10, connectionTimeoutMillis: 5_000 },
    push: false,
    migrationDir: migrationFolder,
    pg: dependency,
  })
  const payload = await new BasePayload().init({
    config: quietly(await given, { secret, db }),
  })
  const close = async () => {
    await payload.destroy()
    await endAll()
  }
  return { payload, close }
}

/** Payload takes one connection out of its pool and never returns it, so that the pool alone would never end. */
function closablePool() {
  const borrowed = new Set<PoolClient>()
  const pools: pg.Pool[] = []
  class Pool extends pg.Pool {
    constructor(options?: PoolConfig) {
      super(options)
      pools.push(this)
      this.on('acquire', (connection) => borrowed.add(connection))
      this.on('release', (_, connection) => borrowed.delete(connection))
      this.on('error', () => {})
      this.on('connect', (connection) => connection.on('error', () => {}))
    }
  }
  const endAll = async () => {
    for (const connection of borrowed) connection.release(true)
    await Promise.all(pools.map((pool) => pool.end()))
  }
  return { dependency: { ...pg, Pool }, endAll }
}

function quietly(
  config: SanitizedConfig,
  changes: Pick<SanitizedConfig, 'secret'> & { db: object },
): SanitizedConfig {
  return Object.assign({}, config, changes, {
    onInit: undefined,
    logger: { options: { ...logOptions, level: 'error' } },
    typescript: { ...config.typescript, autoGenerate: false },
  })
}
