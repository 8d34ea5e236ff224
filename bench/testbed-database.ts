/** The testbed's database: on the server that DATABASE_URL names, under a name of its own; else on the embedded Postgres. */
import { randomBytes } from 'node:crypto'
import { startEmbeddedPostgres } from '@/cli/database/embedded-postgres'
import { withClient } from '@/database-client'
import { settings } from '@/env'
import { atTheEnd } from './ending'

export async function testbedDatabase(dataDir: string): Promise<string> {
  if (settings.databaseUrl) return databaseOn(settings.databaseUrl)
  const postgres = await startEmbeddedPostgres({ dataDir })
  atTheEnd(postgres.stop)
  return postgres.url
}

async function databaseOn(server: string): Promise<string> {
  const name = `saldo_bench_${randomBytes(6).toString('hex')}`
  await run(server, `CREATE DATABASE ${name}`)
  atTheEnd(() => run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

function run(server: string, statement: string) {
  return withClient(server, (client) => client.query(statement))
}
