/**
 * Runs a command that serves until it is stopped: Ctrl-C, or an error at the start, closes what was opened, the
 * newest first.
 */
import { explained } from './explained'

/** Registers what has to be closed when the command ends. */
export type Opened = (close: () => Promise<void>) => void

export async function untilStopped(start: (opened: Opened) => Promise<void>) {
  const closing: (() => Promise<void>)[] = []
  let stopped: Promise<void> | undefined
  /** Once, however often it is asked for: a terminal sends Ctrl-C to every process, and ours passes it on. */
  const stop = (code: number) => {
    stopped ??= closeAll(closing, code)
    return stopped
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
  const fail = async (error: unknown) => {
    if (!stopped) console.error(explained(error))
    await stop(1)
  }
  /** Of an error that nobody caught, Node would print all there is. Once it serves, Next stands there. */
  process.on('uncaughtException', fail)
  try {
    await start((close) => closing.unshift(close))
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
