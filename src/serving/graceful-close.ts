/**
 * Graceful close: a server that ends takes nothing new and answers what it has begun. A connection that waits for its
 * next request, or has not sent one yet, holds up nobody. What is not answered within the patience is cut off.
 */
import type { Server, ServerResponse } from 'node:http'

/** Milliseconds. Longer than a save waits for its document (10 s would cut off the last one that still gets its turn). */
export const patienceAtTheEnd = 12_000

/** Watches the server from now on. Call what it gives once, to end it; resolves when the last connection is closed. */
export function gracefulClose(server: Server, patience = patienceAtTheEnd): () => Promise<void> {
  const inFlight = new Set<ServerResponse>()
  let whenEmpty: (() => void) | undefined
  const begin = (_: unknown, response: ServerResponse) => {
    inFlight.add(response)
    if (whenEmpty) response.shouldKeepAlive = false
    response.once('close', () => {
      inFlight.delete(response)
      if (inFlight.size === 0) whenEmpty?.()
    })
  }
  for (const event of ['request', 'checkContinue']) server.prependListener(event, begin)
  return async () => {
    const answered = new Promise<void>((resolve) => {
      whenEmpty = resolve
    })
    const closed = new Promise((resolve) => server.close(resolve))
    const impatient = setTimeout(() => whenEmpty?.(), patience)
    for (const response of inFlight) response.shouldKeepAlive = false
    if (inFlight.size > 0) await answered
    clearTimeout(impatient)
    server.closeAllConnections()
    await closed
  }
}
