/**
 * Runs a command that does one thing: prints what it did and ends with 0, or prints why it did not and ends with 1. Of an
 * error that is no sentence, and of one that nobody caught, Node would print all that was worked with.
 */
import { ImportError } from '@/importing/import-error'
import { faultOf, textOf } from '@/requests/fault'
import { CommandError } from './command-error'

export async function runOnce(action: () => Promise<string>) {
  process.on('uncaughtException', fail)
  try {
    console.log(await action())
    process.exit(0)
  } catch (error) {
    fail(error)
  }
}

function fail(error: unknown) {
  const isSentence = error instanceof CommandError || error instanceof ImportError
  console.error(isSentence ? error.message : textOf(faultOf(error)))
  process.exit(1)
}
