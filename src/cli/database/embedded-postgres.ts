/**
 * Embedded Postgres: a database server of our own below DATA_DIR, for whoever has not set DATABASE_URL.
 * It listens on 127.0.0.1 alone, on a free port of its own, and lives exactly as long as the process that started it.
 */
import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error'
import { type Cluster, clusterFiles, clusterName, createDatabase, openCluster } from './cluster'
import { freePort } from './free-port'
import { keepRunning, type StartingServer, type Supervision } from './keep-running'
import { endOrphans } from './orphans'
import { forgetPostmaster, leftoverStopped, ready } from './postmaster'
import { endsWithThisProcess, type RunningServer, stopServer } from './server-process'
import { claimOwnership } from './sole-owner'

export interface EmbeddedPostgres {
  url: string
  stop(): Promise<void>
}

interface Options {
  /** DATA_DIR; the cluster is kept in its folder `postgres`. */
  dataDir: string
  /** False for tests: faster, and what a power failure may lose. */
  durable?: boolean
  /** Nothing = a server that ends stays ended: whoever uses it for a moment sees that for itself. */
  keptRunning?: Supervision
}

export async function startEmbeddedPostgres({
  dataDir,
  durable = true,
  keptRunning,
}: Options): Promise<EmbeddedPostgres> {
  const folder = path.join(dataDir, 'postgres')
  const ownership = await claimOwnership(folder)
  try {
    await leftoverStopped(clusterFiles(folder))
    const cluster = await openCluster(folder)
    const { server, port } = await startServer(cluster, durable)
    const url = await createDatabase(cluster, port)
    const running = keptRunning
      ? keepRunning(server, () => startAgain(cluster, port, durable), keptRunning)
      : { stop: () => stopServer(server) }
    const stop = async () => {
      await running.stop()
      endOrphans(cluster)
      await ownership.release()
    }
    return { url, stop: once(stop) }
  } catch (error) {
    await ownership.release()
    throw error
  }
}

/** A port that was free may be taken the moment after, and the memory of a killed server takes a moment to go. */
async function startServer(cluster: Cluster, durable: boolean, attempts = 5) {
  const port = await freePort()
  const server = launch(cluster, port, durable, 'w')
  if (await ready(cluster, server.process)) return { server, port }
  await stopServer(server)
  if (attempts <= 1) {
    throw new CommandError(`The embedded Postgres did not start: its own words are in ${cluster.log}.`)
  }
  await new Promise((resolve) => setTimeout(resolve, 500))
  return startServer(cluster, durable, attempts - 1)
}

/** After its server ended: on the same port, because the address is all that others know. */
function startAgain(cluster: Cluster, port: number, durable: boolean): StartingServer {
  endOrphans(cluster)
  forgetPostmaster(cluster)
  const server = launch(cluster, port, durable, 'a')
  return { server, ready: ready(cluster, server.process) }
}

function launch(cluster: Cluster, port: number, durable: boolean, log: 'w' | 'a'): RunningServer {
  const output = openSync(cluster.log, log)
  const settings = [`cluster_name=${clusterName(cluster)}`, ...configuration(durable)]
  const serverProcess = cluster.runner.spawn(
    cluster.binaries.postgres,
    ['-D', cluster.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { detached: true, stdio: ['ignore', output, output] },
  )
  closeSync(output)
  return endsWithThisProcess(serverProcess)
}

/**
 * A statement that fails is told by whoever sent it; Postgres would write it and the row that it was about (a password's
 * hash) into a file without end. What concerns the server itself, it says (`log` is graver than `error` here).
 */
const quietly = ['log_min_messages=log', 'log_min_error_statement=panic', 'log_error_verbosity=terse']

function configuration(durable: boolean) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    ...quietly,
  ]
  return durable ? settings : [...settings, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
}

function once(action: () => Promise<void>) {
  let done: Promise<void> | undefined
  return () => {
    done ??= action()
    return done
  }
}
