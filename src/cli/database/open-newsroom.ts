/**
 * Open newsroom: Payload on one database, for a command or a test. It has no server, no timers, no work beside and a
 * quiet log, and several can be open in one process.
 */
import { postgresAdapter } from '@payloadcms/db-postgres'
import { BasePayload, type Payload, type SanitizedConfig } from 'payload'
import { schemaHooks } from '@/database'
import { driverWith } from '@/database-pool'
import { withTruthfulCommits } from '@/database-transactions'
import { type Settings, settings } from '@/env'
import { logOptions } from '@/requests/log-of-the-operator'
import { migrationFolder } from './migration-folder'

export interface OpenNewsroom {
  payload: Payload
  close(): Promise<void>
}

const connections = 10
/** A migration or an import takes as long as it takes. */
const share = { connections, wait: 60_000 }

/** `changes`: settings that are to be other than the environment's. */
export async function openNewsroom(
  url: string,
  secret: string,
  changes: Partial<Pick<Settings, 'siteUrl'>> = {},
): Promise<OpenNewsroom> {
  const { default: config, newsroomWith } = await import('@/payload.config')
  const given = Object.keys(changes).length > 0 ? newsroomWith({ ...settings, ...changes }) : config
  const db = withTruthfulCommits(
    postgresAdapter({
      pool: { connectionString: url, max: connections, connectionTimeoutMillis: 5_000 },
      push: false,
      migrationDir: migrationFolder,
      ...schemaHooks,
      pg: driverWith({ newsroom: share, readers: share }),
    }),
  )
  const payload = await new BasePayload().init({
    config: quietly(await given, { secret, db }),
  })
  const close = async () => {
    await payload.destroy()
    await payload.db.pool.end()
  }
  return { payload, close }
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
