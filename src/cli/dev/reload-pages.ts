/**
 * Reloads reader pages in development: they carry no framework script, so a page of development loads one of ours,
 * which waits for word that a file below `src` was saved. The panel has Next's own way.
 */
import { watch } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { reloadScript } from '@/addresses'

const changes = '/dev-changes'
const script = `new EventSource('${changes}').onmessage = () => location.reload()`
/** Milliseconds: editors write a file in several steps. */
const settled = 100

export function reloadPages(folder: string) {
  const open = new Set<ServerResponse>()
  let saved: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(saved)
    saved = setTimeout(() => {
      for (const response of open) response.write('data: saved\n\n')
    }, settled)
  })
  return {
    /** Whether the request was one for the script or its messages. */
    handles({ url }: IncomingMessage, response: ServerResponse): boolean {
      if (url === reloadScript) response.setHeader('content-type', 'text/javascript').end(script)
      else if (url === changes) listenOn(response)
      else return false
      return true
    },
    close: () => watcher.close(),
  }

  function listenOn(response: ServerResponse) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write('retry: 500\n\n')
    open.add(response)
    response.on('close', () => open.delete(response))
  }
}
