/**
 * Serves the built site and newsroom: an HTTP server with kept pages in front and Next behind it, following the
 * database's announcements.
 */
import { createServer } from 'node:http'
import next from 'next'
import { withHttpCache } from '@/serving/http-cache'
import { listenForChanges } from '@/serving/listen-for-changes'
import { keepPicturesMade } from '@/site/open-graph/keep-pictures-made'
import { listen } from './listen'

/** Bytes. A search for thousands of Chinese characters gets its page, and no bare 431. */
const longestHead = 128 * 1024

type Serving = { close: () => Promise<void> }

/** Resolves when requests are answered. Rejects when the port is taken or the database cannot be reached. */
export async function serve({ host, port }: { host: string; port: number }): Promise<Serving> {
  const pictures = keepPicturesMade(ownAddress(host, port))
  const following = await listenForChanges(pictures.keeper)
  const app = next({ dev: false, hostname: host, port })
  await app.prepare()
  const server = createServer({ maxHeaderSize: longestHead }, withHttpCache(app.getRequestHandler()))
  server.keepAliveTimeout = 65_000
  await listen(server, { host, port })
  await wakeNewsroom(ownAddress(host, port))
  pictures.begin()
  return {
    close: async () => {
      pictures.stop()
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 3_000).unref()
      await new Promise((resolve) => server.close(resolve))
      await following.stop()
      await app.close()
    },
  }
}

/** Connects Payload now, so that the first reader does not wait for it. */
async function wakeNewsroom(site: string) {
  await fetch(`${site}/readyz`)
}

function ownAddress(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reachable}:${port}`
}
