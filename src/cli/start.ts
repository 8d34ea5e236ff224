/**
 * Start: from a fresh clone to a served site, in steps that say what they do. What is there already is not done again.
 * Settings are looked at first, so that a wrong one leaves nothing half-written.
 */
import { fillIn, settings } from '@/env'
import { buildIfNeeded } from './start/build'
import { checkSettings } from './start/check-settings'
import { databaseForStart } from './start/database-for-start'
import { explained } from './start/explained'
import { firstSignIn, forgetFirstSignIn } from './start/first-sign-in'
import { prepareNewsroom } from './start/prepare-newsroom'
import { quietStep } from './start/step'

fillIn({ NODE_ENV: 'production' })
const stopping: (() => Promise<void>)[] = []
let stopped: Promise<void> | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))

try {
  await checkSettings()
  const database = await databaseForStart()
  stopping.push(database.stop)
  await prepareNewsroom(settings.databaseUrl, settings.secret)
  await buildIfNeeded()
  const serving = await quietStep('Starting the site', serveSite)
  stopping.unshift(serving.close)
  console.log(`
  Site       ${settings.siteUrl}
  Newsroom   ${settings.siteUrl}/admin
  Sign in    ${firstSignIn()}

  Ctrl-C stops it.`)
  forgetFirstSignIn()
} catch (error) {
  if (!stopped) console.error(explained(error))
  await stop(1)
}

/** Loaded late: Next and React look at NODE_ENV while they load. */
async function serveSite() {
  const { serve } = await import('./serve')
  return serve({ host: settings.host, port: settings.port })
}

/** Once, however often it is asked: a terminal sends Ctrl-C to every process, and ours passes it on. */
function stop(code: number): Promise<void> {
  stopped ??= stopEverything(code)
  return stopped
}

async function stopEverything(code: number) {
  process.exitCode = code
  for (const part of stopping.splice(0)) await part()
  process.exit(code)
}
