/** Looks at the settings before anything is written: each wrong one is one sentence that says what to do. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { withClient } from '@/database-client'
import { settings } from '@/env'
import { trustedProxies } from '@/serving/client-address'
import { CommandError } from '../command-error'

export async function checkSettings() {
  checkNumbers()
  checkProxies()
  await checkPort()
  await checkDatabase()
  checkDataDir()
}

function checkNumbers() {
  const { port, siteUrl, adminEmail, adminPassword } = settings
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CommandError('PORT is not a port: set it to a number from 1 to 65535.')
  }
  if (!/^https?:$/.test(URL.canParse(siteUrl) ? new URL(siteUrl).protocol : '')) {
    throw new CommandError(
      `SITE_URL is "${siteUrl}": set it to the whole address, for example https://saldo.example.`,
    )
  }
  if (Boolean(adminEmail) !== Boolean(adminPassword)) {
    throw new CommandError('Set ADMIN_EMAIL and ADMIN_PASSWORD together, or neither of them.')
  }
  if (adminEmail && !/^[^\s@]+@[^\s@]+$/.test(adminEmail)) {
    throw new CommandError(
      `ADMIN_EMAIL is "${adminEmail}": set it to an e-mail address, for example me@saldo.example.`,
    )
  }
}

function checkProxies() {
  try {
    trustedProxies(settings.trustProxy)
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error))
  }
}

function checkPort() {
  const { host, port } = settings
  return new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new CommandError(portTrouble(error.code))))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function portTrouble(code: string | undefined): string {
  const { host, port } = settings
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: stop what listens there, or set PORT to another one.`
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this user has: set PORT to one above 1023.`
  return `Nothing can listen on ${host}, port ${port} (${code}): set HOST to an address of this machine.`
}

async function checkDatabase() {
  const { databaseUrl, secret } = settings
  if (!databaseUrl) return
  if (!secret) {
    throw new CommandError(
      'PAYLOAD_SECRET is missing: with DATABASE_URL set, give it a long random text and keep it.',
    )
  }
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new CommandError(
      'DATABASE_URL is not the address of a Postgres: write postgres://user:password@host:5432/database.',
    )
  }
  const version = await serverVersion(databaseUrl)
  if (version < 150_000)
    throw new CommandError('The server of DATABASE_URL is too old: Saldo needs PostgreSQL 15 or newer.')
}

async function serverVersion(databaseUrl: string): Promise<number> {
  const query = "select current_setting('server_version_num')::int as version"
  try {
    const { rows } = await withClient(databaseUrl, (client) => client.query(query), {
      connectionTimeoutMillis: 10_000,
    })
    return rows[0]?.version
  } catch (error) {
    const why = error instanceof Error ? error.message || error.name : String(error)
    throw new CommandError(
      `The database of DATABASE_URL cannot be reached (${why}): correct the address, or start that server.`,
    )
  }
}

function checkDataDir() {
  const { dataDir } = settings
  try {
    makeFolder(dataDir)
    accessSync(dataDir, constants.W_OK | constants.X_OK)
  } catch {
    throw new CommandError(
      `The data folder ${dataDir} cannot be written: set DATA_DIR to a folder that this user may write.`,
    )
  }
}

/** One level after the other: Node's recursive way never ends where the system refuses a folder (below /proc). */
function makeFolder(folder: string) {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder)
}
