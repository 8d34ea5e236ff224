/** Keep running: a server that ends without being asked to is started again, later each time, and not for ever. */
import { setTimeout as sleep } from 'node:timers/promises'
import { CommandError } from '../command-error'
import { hasEnded, type RunningServer, stopServer } from './server-process'

export interface Supervision {
  /** From then on a server that ends stays ended. */
  until: AbortSignal
  /** One sentence per event, for the operator. */
  tell(sentence: string): void
  /** It cannot be started again. */
  giveUp(error: CommandError): void
  /** Milliseconds before each try. */
  backOff?: number[]
}

/** `ready`: false if it ended instead. */
export interface StartingServer {
  server: RunningServer
  ready: Promise<boolean>
}

const usualBackOff = [0, 500, 1_000, 2_000, 4_000, 8_000]
/** Milliseconds after which a server that ran counts as sound. */
const soundAfter = 60_000

export function keepRunning(first: RunningServer, start: () => StartingServer, supervision: Supervision) {
  const { until, tell, giveUp, backOff = usualBackOff } = supervision
  const stopped = new AbortController()
  const ending = AbortSignal.any([until, stopped.signal])
  let current = first
  let failures = 0
  let again: Promise<void> | undefined

  const watch = () => {
    const since = performance.now()
    const ended = () => {
      if (ending.aborted) return
      if (performance.now() - since > soundAfter) failures = 0
      tell(`Postgres ended (${howItEnded(current)}): it is started again.`)
      again = startAgain()
    }
    if (hasEnded(current.process)) ended()
    else current.process.once('exit', ended)
  }

  const startAgain = async () => {
    while (!ending.aborted) {
      const pause = backOff[failures]
      if (pause === undefined) {
        giveUp(cannot())
        return
      }
      failures += 1
      await sleep(pause, undefined, { signal: ending }).catch(() => {})
      if (ending.aborted) return
      const starting = start()
      current = starting.server
      if (!(await starting.ready)) continue
      tell('Postgres runs again.')
      return watch()
    }
  }

  watch()
  return {
    stop: async () => {
      stopped.abort()
      await stopServer(current)
      await again
    },
  }
}

function howItEnded({ process: { exitCode, signalCode } }: RunningServer): string {
  return signalCode ? `killed by ${signalCode}` : `exit code ${exitCode}`
}

function cannot() {
  return new CommandError(
    'Postgres cannot be started again, so Saldo ends: the reason is in postgres/log of the data folder. Mend it, then start again.',
  )
}
