/**
 * Dev: the site and its newsroom while somebody works on them. Settings, database and content are those of
 * `npm start`; Next runs in development, so that pages and the panel follow every saved file. Nothing is cached.
 */
import { createServer } from 'node:http'
import { setEnvironment, settings } from '@/env'
import { carriesSession } from '@/people/session-token'
import { BodiesInFlight } from '@/serving/bodies-in-flight'
import { handleRequests, patience, withBoundedBodies } from '@/serving/bounded-bodies'
import { commonHeaders } from '@/serving/common-headers'
import { listen } from '@/serving/listen'
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
  const handle = app.getRequestHandler()
  const reloading = reloadPages('src')
  handleRequests(
    server,
    withBoundedBodies(
      (request, response) => reloading.handles(request, response) || handle(request, response),
      {
        isSignedIn: carriesSession(settings.secret),
        bodies: new BodiesInFlight(),
        common: commonHeaders(settings.siteUrl),
      },
    ),
  )
  server.on('upgrade', app.getUpgradeHandler())
  await listen(server, { host, port })
  return async () => {
    reloading.close()
    await app.close()
  }
}
