/**
 * Fresh newsroom: a migrated, empty database of a test's own with Payload's Local API on it. It is a copy of a
 * template that is migrated once per server, so that it takes a fraction of a second.
 */
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { migrate, onlyOne } from '@/cli/database/migrate'
import { migrationFingerprint } from '@/cli/database/migration-folder'
import { openNewsroom } from '@/cli/database/open-newsroom'
import { withClient } from '@/database-client'
import { borrowServer } from './test-server'

export interface FreshDatabase {
  url: string
  drop(): Promise<void>
}

export interface FreshNewsroom {
  payload: Payload
  url: string
  close(): Promise<void>
}

const secret = 'a secret that only tests know'

export async function freshNewsroom(
  changes: Parameters<typeof openNewsroom>[2] = {},
): Promise<FreshNewsroom> {
  const { url, drop } = await freshDatabase()
  const { payload, close } = await openNewsroom(url, secret, changes)
  const closeAndDrop = async () => {
    await close()
    await drop()
  }
  return { payload, url, close: closeAndDrop }
}

/** Migrated, without Payload: for what opens it itself. */
export function freshDatabase(): Promise<FreshDatabase> {
  return borrowCopy(migratedTemplate)
}

/** Without a single table. */
export function emptyDatabase(): Promise<FreshDatabase> {
  return borrowCopy(() => 'template0')
}

async function borrowCopy(templateOn: (server: string) => Promise<string> | string): Promise<FreshDatabase> {
  const { server, giveBack } = await borrowServer()
  const name = await copy(server, await templateOn(server))
  const drop = async () => {
    await run(server, `DROP DATABASE ${name} WITH (FORCE)`)
    await giveBack()
  }
  return { url: databaseOn(server, name), drop }
}

async function migratedTemplate(server: string): Promise<string> {
  const name = `saldo_template_${migrationFingerprint()}`
  await onlyOne(server, async () => {
    if (!(await exists(server, name))) await makeTemplate(server, name)
  })
  return name
}

/** It gets its name when it is complete. */
async function makeTemplate(server: string, name: string) {
  const draft = await copy(server, 'template0')
  const newsroom = await openNewsroom(databaseOn(server, draft), secret)
  await migrate(newsroom)
  await newsroom.close()
  await run(server, `ALTER DATABASE ${draft} RENAME TO ${name}`)
}

async function exists(server: string, name: string) {
  const { rowCount } = await run(server, 'SELECT FROM pg_database WHERE datname = $1', [name])
  return rowCount === 1
}

async function copy(server: string, template: string): Promise<string> {
  const name = `saldo_test_${randomUUID().replaceAll('-', '')}`
  await run(server, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  return name
}

function run(server: string, statement: string, values: string[] = []) {
  return withClient(server, (client) => client.query(statement, values))
}

function databaseOn(server: string, name: string) {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
