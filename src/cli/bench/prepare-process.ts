/** Prepares the stage with the start command's own steps: schema, starting content, first admin, build. */
import { settings } from '@/env'
import { buildIfNeeded } from '../start/build'
import { prepareNewsroom } from '../start/prepare-newsroom'

process.once('disconnect', () => process.exit(1))
await prepareNewsroom(settings.databaseUrl, settings.secret)
await buildIfNeeded()
process.exit()
