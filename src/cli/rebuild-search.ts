/** `npm run search:rebuild`: makes the search index anew from what the newsroom holds, while the site runs or not. */
import { randomUUID } from 'node:crypto'
import { rebuildIndex } from '@/search/rebuild-index'
import { CommandError } from './command-error'
import { openNewsroom } from './database/open-newsroom'
import { reachDatabase } from './database/reach-database'
import { runOnce } from './run-once'

const usage = 'npm run search:rebuild'

await runOnce(async () => {
  if (process.argv.length > 2) throw new CommandError(`There is nothing to choose: ${usage}`)
  return rebuild()
})

async function rebuild(): Promise<string> {
  const began = performance.now()
  const database = await reachDatabase()
  try {
    const { payload, close } = await openNewsroom(database.url, randomUUID())
    await rebuildIndex(payload, told).finally(close)
  } finally {
    await database.release()
  }
  return `Search finds them from now on. Done in ${((performance.now() - began) / 1000).toFixed(1)} s.`
}

/** Readers search meanwhile. */
function told(done: number, of: number) {
  console.log(`${done} of ${of} documents indexed`)
}
