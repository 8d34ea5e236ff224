/**
 * Keeps the index in step: in every process that serves readers, the changes that wait are taken in when it starts and
 * whenever an announcement arrives. Announcements arrive outside Next's bundles, which load this module by themselves:
 * so the way to wake it is one global of the process.
 */
import type { Payload } from 'payload'
import { renewIndex } from './renew-index'

declare global {
  var saldoTakeInChanges: (() => void) | undefined
}

export function keepSearchInStep(payload: Payload) {
  let running = false
  let again = false

  async function takeInChanges() {
    again = true
    if (running) return
    running = true
    while (again) {
      again = false
      await renewIndex(payload).catch(report)
    }
    running = false
  }

  /** What was not taken in waits for the next announcement or start. */
  function report(error: unknown) {
    if (process.exitCode === undefined)
      payload.logger.error({ err: error, msg: 'Search could not take in a change.' })
  }

  globalThis.saldoTakeInChanges = takeInChanges
  takeInChanges()
}

/** An announcement arrived, or may have been missed. */
export function takeInChanges() {
  globalThis.saldoTakeInChanges?.()
}
