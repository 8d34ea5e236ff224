/**
 * Server process: the running Postgres. It is in a process group of its own, so that Ctrl-C reaches Saldo alone and
 * Saldo can finish its work first. A watch beside it ends it when Saldo was killed and could not.
 */
import { type ChildProcess, spawn } from 'node:child_process'

export interface RunningServer {
  process: ChildProcess
  watch: ChildProcess
}

/** The watch reads from a pipe that only we hold: it ends when we do, however that happens. */
export function endsWithThisProcess(server: ChildProcess): RunningServer {
  const watch = spawn('/bin/sh', ['-c', 'read -r line; kill -INT "$0" 2>/dev/null', String(server.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  })
  server.unref()
  watch.unref()
  watch.on('error', () => {})
  server.on('error', () => {})
  server.on('exit', () => watch.kill('SIGKILL'))
  return { process: server, watch }
}

/** SIGINT is Postgres's fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopServer({ process: server }: RunningServer) {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return
  server.ref()
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  await ended
}
