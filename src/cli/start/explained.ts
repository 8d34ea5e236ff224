/** What to say about a start that failed: a sentence where somebody can act, and where it happened if we were wrong. */
import { faultOf, textOf } from '@/requests/fault'
import { CommandError } from '../command-error'

export function explained(error: unknown): string {
  if (error instanceof CommandError) return error.message
  if (isLostConnection(error)) {
    return 'The connection to the database was lost: see that it runs, then start again; what was interrupted is made up for.'
  }
  return textOf(faultOf(error))
}

/** Postgres was shut down (class 57P), or its end of the line is gone. Drizzle hides the reason in `cause`. */
function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (/^(57P|08|ECONN|EPIPE)/.test(code) || error.message.startsWith('Connection terminated')) return true
  return isLostConnection(error.cause)
}
