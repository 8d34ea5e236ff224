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

/** Milliseconds for a fast shutdown. What is committed is on disk before it begins, so that cutting it short is safe. */
const patience = 15_000

/** SIGINT is Postgres's fast shutdown: open transactions are rolled back. A frozen server hears nothing but SIGKILL. */
export async function stopServer({ process: server }: RunningServer) {
  if (hasEnded(server)) return
  server.ref()
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  const impatient = setTimeout(() => server.kill('SIGKILL'), patience)
  await ended
  clearTimeout(impatient)
}

export function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}
