/** Cluster: the files of the embedded Postgres, with its password beside them. Made whole or not at all. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withClient } from '@/database-client'
import { CommandError } from '../command-error'
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries'
import { type Runner, runnerFor } from './runner'

export interface ClusterFiles {
  data: string
  log: string
  passwordFile: string
}

export interface Cluster extends ClusterFiles {
  binaries: PostgresBinaries
  runner: Runner
}

export function clusterFiles(folder: string): ClusterFiles {
  return {
    data: path.join(folder, 'cluster'),
    log: path.join(folder, 'log'),
    passwordFile: path.join(folder, 'password'),
  }
}

/** No server may be running on the folder: its files are given to whoever runs Postgres from now on. */
export async function openCluster(folder: string): Promise<Cluster> {
  const files = clusterFiles(folder)
  const { data, passwordFile } = files
  const isNew = !existsSync(data)
  if (isNew) writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  const binaries = await postgresBinaries()
  const runner = runnerFor(binaries.postgres, folder)
  if (isNew) await makeCluster(data, passwordFile, binaries, runner)
  return { ...files, binaries, runner }
}

/** Under a name of its own until it is complete, so that an interrupted start begins again. */
async function makeCluster(data: string, passwordFile: string, binaries: PostgresBinaries, runner: Runner) {
  const draft = `${data}.new`
  rmSync(draft, { recursive: true, force: true })
  const program = runner.spawn(
    binaries.initdb,
    [
      ...['--pgdata', draft, '--username', 'saldo', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
      ...[
        '--encoding',
        'UTF8',
        '--locale',
        'C.UTF-8',
        '--lc-messages',
        'C',
        '--no-sync',
        '--no-instructions',
      ],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let complaint = ''
  program.stderr?.on('data', (text) => {
    complaint += text
  })
  const code = await new Promise((resolve) => program.on('error', resolve).on('close', resolve))
  if (code !== 0)
    throw new CommandError(
      `The embedded Postgres could not be set up in ${data}: ${complaint.trim() || code}`,
    )
  renameSync(draft, data)
}

export function addressOf({ passwordFile }: ClusterFiles, port: number, database = 'saldo') {
  return `postgres://saldo:${readFileSync(passwordFile, 'utf8')}@127.0.0.1:${port}/${database}`
}

/** Stands in the title of each of the cluster's processes. No other cluster has it, in whatever folder it is. */
export function clusterName({ passwordFile }: ClusterFiles): string {
  return `saldo-${createHash('sha256').update(readFileSync(passwordFile)).digest('hex').slice(0, 16)}`
}

/** The newsroom's database, made at the first start. */
export async function createDatabase(cluster: Cluster, port: number): Promise<string> {
  await withClient(addressOf(cluster, port, 'postgres'), async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'saldo'")
    if (!rowCount) await client.query('CREATE DATABASE saldo')
  })
  return addressOf(cluster, port)
}
