/**
 * Runs a command that serves until it is stopped: Ctrl-C, or an error, closes what was opened, the newest first.
 * Whoever asks a second time does not want to wait: the process ends at once.
 */
import { explained } from './explained'

export interface Running {
  /** Registers what has to be closed when the command ends. */
  opened(close: () => Promise<void>): void
  /** Aborted as soon as the command is to end, before anything is closed. */
  stopping: AbortSignal
  /** Ends the command because of an error that came later. */
  fail(error: unknown): void
}

/** Milliseconds. A terminal sends one Ctrl-C to every process, and npm and ours pass it on: that is asking once. */
const sameMoment = 1_000

export async function untilStopped(start: (running: Running) => Promise<void>) {
  const closing: (() => Promise<void>)[] = []
  const stopping = new AbortController()
  let stopped: Promise<void> | undefined
  let asked: number | undefined
  const stop = (code: number) => {
    stopping.abort()
    stopped ??= closeAll(closing, code)
    return stopped
  }
  const signalled = () => {
    asked ??= performance.now()
    if (performance.now() - asked > sameMoment) process.exit(1)
    stop(0)
  }
  const fail = (error: unknown) => {
    if (!stopped) console.error(explained(error))
    return stop(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, signalled)
  /** Of an error that nobody caught, Node would print all there is. Once it serves, Next stands there. */
  process.on('uncaughtException', fail)
  try {
    await start({ opened: (close) => closing.unshift(close), stopping: stopping.signal, fail })
    process.off('uncaughtException', fail)
  } catch (error) {
    await fail(error)
  }
}

async function closeAll(closing: (() => Promise<void>)[], code: number) {
  process.exitCode = code
  for (const close of closing.splice(0)) await close()
  process.exit(code)
}
