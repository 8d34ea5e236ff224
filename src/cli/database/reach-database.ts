/**
 * Reaches the newsroom's database for a command that runs beside the site or without it: the one of DATABASE_URL, or
 * the embedded one of the data folder, running already or started for this command.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { settings } from '@/env'
import { CommandError } from '../command-error'
import { addressOf, clusterFiles } from './cluster'
import { startEmbeddedPostgres } from './embedded-postgres'
import { missingMigrations } from './migrate'
import { postmasterOf } from './postmaster'
import { hasLivingOwner } from './sole-owner'

export interface ReachedDatabase {
  url: string
  release(): Promise<void>
}

/** Rejects with a refusal when there is no database, or none that `npm start` has prepared. */
export async function reachDatabase(): Promise<ReachedDatabase> {
  const database = settings.databaseUrl ? ofSetting(settings.databaseUrl) : await embedded()
  try {
    if ((await missingMigrations(database.url)).length > 0) throw notPrepared()
    return database
  } catch (error) {
    await database.release()
    if (error instanceof CommandError) throw error
    const why = error instanceof Error ? error.message || error.name : String(error)
    throw new CommandError(
      `The newsroom's database cannot be reached (${why}): check DATABASE_URL, or start that server.`,
    )
  }
}

function ofSetting(url: string): ReachedDatabase {
  return { url, release: async () => {} }
}

async function embedded(): Promise<ReachedDatabase> {
  const folder = path.join(settings.dataDir, 'postgres')
  if (!existsSync(clusterFiles(folder).data)) throw notPrepared()
  if (await hasLivingOwner(folder)) return { url: await urlOfRunning(folder), release: async () => {} }
  const { url, stop } = await startEmbeddedPostgres({ dataDir: settings.dataDir })
  return { url, release: stop }
}

/** The site may be starting at this very moment. */
async function urlOfRunning(folder: string): Promise<string> {
  const files = clusterFiles(folder)
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const postmaster = postmasterOf(files.data)
    if (postmaster?.isReady) return addressOf(files, postmaster.port)
    await sleep(100)
  }
  throw new CommandError(`The Postgres that runs in ${folder} is not ready yet: try again in a moment.`)
}

function notPrepared() {
  const where = settings.databaseUrl ? 'the database of DATABASE_URL' : `the data folder ${settings.dataDir}`
  return new CommandError(
    `There is no newsroom in ${where} yet: run npm start once, or correct DATABASE_URL or DATA_DIR.`,
  )
}
