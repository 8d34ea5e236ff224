/** Serves the built site and newsroom: the HTTP cache before Next in one process, listening for changes. */
import { createServer, type RequestListener } from 'node:http'
import createNext from 'next'
import { addresses } from '@/addresses'
import { settings } from '@/env'
import { defaultLanguage } from '@/translation/languages'
import { handleRequests, patience } from './bounded-bodies'
import { commonHeaders, withCommonHeaders } from './common-headers'
import { gracefulClose } from './graceful-close'
import { guardConsole } from './guard-console'
import { withHealth } from './health'
import { withHttpCache } from './http-cache'
import { listen } from './listen'
import { listenForChanges } from './listen-for-changes'
import { withNewsroomAway } from './newsroom-away'
import { withOneSpelling } from './one-spelling'
import { OperatorsLog } from './operators-log'
import { withRequestRules } from './request-rules'
import { ResponseCache } from './response-cache'
import { withOperatorsLog } from './with-operators-log'

/** Bytes. A search for thousands of Chinese characters gets its page, and no bare 431. */
const longestHead = 128 * 1024

type Serving = { close: () => Promise<void> }

/** Resolves when requests are answered. Rejects when the port is taken or the database cannot be reached. */
export async function serve({ host, port }: { host: string; port: number }): Promise<Serving> {
  const cache = new ResponseCache()
  const log = new OperatorsLog((text) => process.stderr.write(text))
  const openConsole = guardConsole(log)
  const listening = await listenForChanges(cache)
  const app = createNext({ dev: false, hostname: host, port })
  await app.prepare()
  const common = commonHeaders(settings.siteUrl)
  const site = (next: RequestListener) =>
    withCommonHeaders(withHealth(withOneSpelling(withNewsroomAway(next, cache)), cache), common)
  const cached = (next: RequestListener) => withHttpCache(withOperatorsLog(site(next), log), cache, common)
  const server = createServer({ maxHeaderSize: longestHead, ...patience })
  handleRequests(server, withRequestRules(app.getRequestHandler(), settings, cached))
  server.keepAliveTimeout = 65_000
  const close = gracefulClose(server)
  await listen(server, { host, port })
  await warmUp(host, port)
  return {
    close: async () => {
      await close()
      await listening.stop()
      await app.close()
      log.endMinute()
      openConsole()
    },
  }
}

/** Renders one page, so that the first reader does not wait until Payload is connected. */
async function warmUp(host: string, port: number) {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  await fetch(`http://${reachable}:${port}${addresses.home(defaultLanguage)}`)
}
