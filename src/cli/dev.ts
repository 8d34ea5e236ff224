/**
 * Dev: the site and its newsroom while somebody works on them. Settings, database and content are those of
 * `npm start`, and so are the rules for requests; Next runs in development, so that pages and the panel follow every saved
 * file. Nothing is cached, and what Next prints is left as it is.
 */
import { createServer, type RequestListener } from 'node:http'
import { setEnvironment, settings } from '@/env'
import { handleRequests, patience } from '@/serving/bounded-bodies'
import { listen } from '@/serving/listen'
import { withRequestRules } from '@/serving/request-rules'
import { reloadPages } from './dev/reload-pages'
import { announceAddresses } from './start/announce-addresses'
import { checkSettings } from './start/check-settings'
import { databaseForStart } from './start/database-for-start'
import { prepareNewsroom } from './start/prepare-newsroom'
import { quietStep } from './start/step'
import { untilStopped } from './start/until-stopped'

setEnvironment({ NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' })

await untilStopped(async (running) => {
  const { opened } = running
  await checkSettings()
  const database = await databaseForStart(running)
  opened(database.stop)
  await prepareNewsroom(settings.databaseUrl, settings.secret)
  opened(await quietStep('Starting Next in development', developSite))
  announceAddresses({ Database: settings.databaseUrl })
})

/** Loaded late: Next and React look at NODE_ENV while they load. */
async function developSite() {
  const { default: next } = await import('next')
  const { host, port } = settings
  const server = createServer(patience)
  const app = next({ dev: true, hostname: host, port, httpServer: server })
  await app.prepare()
  const reloading = reloadPages('src')
  const reload = (next: RequestListener): RequestListener => {
    return (request, response) => reloading.handles(request, response) || next(request, response)
  }
  handleRequests(server, withRequestRules(app.getRequestHandler(), settings, reload))
  server.on('upgrade', app.getUpgradeHandler())
  await listen(server, { host, port })
  return async () => {
    reloading.close()
    await app.close()
  }
}
