/**
 * Start: from a fresh clone to a served site, in steps that say what they do. What is there already is not done again.
 * Settings are looked at first, so that a wrong one leaves nothing half-written.
 */
import { setEnvironment, settings } from '@/env'
import { announceAddresses } from './start/announce-addresses'
import { buildIfNeeded } from './start/build'
import { checkSettings } from './start/check-settings'
import { databaseForStart } from './start/database-for-start'
import { prepareNewsroom } from './start/prepare-newsroom'
import { quietStep } from './start/step'
import { untilStopped } from './start/until-stopped'

setEnvironment({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })

await untilStopped(async (running) => {
  const { opened } = running
  await checkSettings()
  const database = await databaseForStart(running)
  opened(database.stop)
  await prepareNewsroom(settings.databaseUrl, settings.secret)
  await buildIfNeeded()
  const serving = await quietStep('Starting the site', serveSite)
  opened(serving.close)
  announceAddresses()
})

/** Loaded late: Next and React look at NODE_ENV while they load. */
async function serveSite() {
  const { serve } = await import('@/serving/serve')
  return serve({ host: settings.host, port: settings.port })
}
