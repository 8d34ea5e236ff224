/** Prepares the testbed with the start command's own steps: schema, starting content, first admin, build. */

import { buildIfNeeded } from '@/cli/start/build'
import { prepareNewsroom } from '@/cli/start/prepare-newsroom'
import { settings } from '@/env'

process.once('disconnect', () => process.exit(1))
await prepareNewsroom(settings.databaseUrl, settings.secret)
await buildIfNeeded()
process.exit()
