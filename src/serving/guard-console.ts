/**
 * Guard of the console: whatever is in this process (Next, Payload, pages, packages) prints errors there, with all that
 * they carry. While it stands, they go to the operator's log.
 */
import { format, stripVTControlCharacters } from 'node:util'
import type { Level, OperatorsLog } from './operators-log'

/** Gives what takes it away again. */
export function guardConsole(log: OperatorsLog): () => void {
  const { error, warn } = console
  const to =
    (level: Level) =>
    (...printed: unknown[]) =>
      log.fault(level, printed.find(isError), wordsOf(printed))
  Object.assign(console, { error: to('ERROR'), warn: to('WARN') })
  return () => Object.assign(console, { error, warn })
}

function isError(printed: unknown): boolean {
  return typeof printed === 'object' && printed !== null && 'message' in printed
}

/** Without what is printed beside them: an object may be anything that was worked with. */
function wordsOf(printed: unknown[]): string {
  const words = printed.filter((part) => typeof part === 'string' || typeof part === 'number')
  return stripVTControlCharacters(format(...words)).replace(/^\s*[⨯⚠]\s*/u, '')
}
