/** The database that the site runs on: the one of DATABASE_URL, or the embedded one of the data folder. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setEnvironment, settings } from '@/env'
import { startEmbeddedPostgres } from '../database/embedded-postgres'
import { step } from './step'
import type { Running } from './until-stopped'

export async function databaseForStart({
  stopping,
  fail,
}: Pick<Running, 'stopping' | 'fail'>): Promise<{ stop: () => Promise<void> }> {
  if (settings.databaseUrl) return { stop: async () => {} }
  const keptRunning = { until: stopping, tell: (sentence: string) => console.log(sentence), giveUp: fail }
  const { url, stop } = await step('Starting Postgres', () =>
    startEmbeddedPostgres({ dataDir: settings.dataDir, keptRunning }),
  )
  setEnvironment({ DATABASE_URL: url, PAYLOAD_SECRET: settings.secret || storedSecret() })
  return { stop }
}

function storedSecret(): string {
  const file = path.join(settings.dataDir, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
