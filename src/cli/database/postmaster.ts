/**
 * Postmaster: the first process of a running Postgres. It describes itself in `postmaster.pid`: its number in the
 * first line, its port in the fourth, `ready` in the eighth.
 */
import type { ChildProcess } from 'node:child_process'
import { readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { withClient } from '@/database-client'
import { CommandError } from '../command-error'
import { addressOf, type ClusterFiles } from './cluster'
import { endOrphans } from './orphans'

interface Postmaster {
  pid: number
  port: number
  isReady: boolean
}

export function postmasterOf(data: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/** Resolves to false if the server ended instead. Recovery after a power failure may take a while. */
export async function ready({ data }: ClusterFiles, server: ChildProcess): Promise<boolean> {
  while (server.pid !== undefined && server.exitCode === null && server.signalCode === null) {
    const postmaster = postmasterOf(data)
    if (postmaster?.pid === server.pid && postmaster.isReady) return true
    await sleep(25)
  }
  return false
}

/** A server that outlived its Saldo is stopped: nobody else can own this folder now. */
export async function leftoverStopped(cluster: ClusterFiles) {
  const leftover = postmasterOf(cluster.data)
  if (!leftover) return
  if (isAlive(leftover.pid) && (await servesCluster(cluster, leftover.port))) {
    signal(leftover.pid, 'SIGINT')
    await gone(leftover.pid, cluster)
  }
  endOrphans(cluster)
  forgetPostmaster(cluster)
}

/** Another process may have a dead postmaster's number by now, and Postgres would wait for that one. */
export function forgetPostmaster({ data }: ClusterFiles) {
  rmSync(path.join(data, 'postmaster.pid'), { force: true })
}

/** After a restart of the machine another program may have the number: only an answer on the port is proof. */
async function servesCluster(cluster: ClusterFiles, port: number): Promise<boolean> {
  const address = addressOf(cluster, port, 'postgres')
  try {
    const { rows } = await withClient(address, (client) => client.query('SHOW data_directory'), {
      connectionTimeoutMillis: 2_000,
    })
    return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(cluster.data)
  } catch (error) {
    return isStartingOrStopping(error)
  }
}

function isStartingOrStopping(error: unknown) {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '57P03'
}

async function gone(pid: number, { data }: ClusterFiles) {
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited === 20_000) signal(pid, 'SIGQUIT')
    if (waited > 30_000)
      throw new CommandError(
        `An older Postgres (process ${pid}) still uses ${data}: stop it, then start again.`,
      )
    await sleep(50)
  }
}

function isAlive(pid: number): boolean {
  return signal(pid, 0)
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name)
    return true
  } catch {
    return false
  }
}
