/** A command at work beside the instances: makes each change it is sent, and says when it is saved. */

import { openNewsroom } from '@/cli/database/open-newsroom'
import { settings } from '@/env'
import { type Change, makeLocally } from './change'

const { payload } = await openNewsroom(settings.databaseUrl, settings.secret)
process.on('message', async (change: Change) => {
  try {
    await makeLocally(payload, change)
    process.send?.('saved')
  } catch (error) {
    console.error(error)
    process.exit(1)
  }
})
process.once('disconnect', () => process.exit())
process.send?.('ready')
