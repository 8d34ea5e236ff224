/** What to say about a start that failed: a sentence where somebody can act, and where it happened if we were wrong. */

import { isDatabaseAway } from '@/database-away'
import { faultOf, textOf } from '@/requests/fault'
import { CommandError } from '../command-error'

export function explained(error: unknown): string {
  if (error instanceof CommandError) return error.message
  if (isDatabaseAway(error)) {
    return 'The connection to the database was lost: see that it runs, then start again; what was interrupted is made up for.'
  }
  return textOf(faultOf(error))
}
