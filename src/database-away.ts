/** Database away: it cannot be reached, does not answer in time, or is too busy. Whoever asked may ask again. */

/** Waited for a free connection in vain. */
export class NoConnection extends Error {
  override name = 'NoConnection'
}

/**
 * SQLSTATE of Postgres' appendix A (08 connection, but not 08P01, a statement that was sent wrongly; 53 resources, 57P0
 * shut down, 57014 time limit, 25P03 idle for too long) and the system's own codes.
 */
const codes =
  /^(08(?!P01)|53|57P0|57014|25P03|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/
/** Of the driver and its pool, which have no codes. */
const messages =
  /^(Connection terminated|Query read timeout|timeout e(xceeded|xpired)|Client (was closed|has encountered a connection error))/

/** Causes may lead round in a circle. */
const deepest = 6

/** Whoever asked went away before all of it was read: Node gives that the code of a lost connection. */
export function isAborted(error: unknown): boolean {
  return (
    error instanceof Error && error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET'
  )
}

/** Drizzle and GraphQL hide the reason inside. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > deepest || isAborted(error)) return false
  if (error instanceof NoConnection || messages.test(error.message)) return true
  if ('code' in error && codes.test(String(error.code))) return true
  const inside = 'originalError' in error ? [error.cause, error.originalError] : [error.cause]
  return inside.some((reason) => isDatabaseAway(reason, depth + 1))
}
