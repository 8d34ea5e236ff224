/**
 * `npm run content:update`: brings new and corrected starting content into a newsroom that runs, never over what people
 * changed, and says what it did. Ends with 1 if a rule of the newsroom refused something.
 */
import { randomUUID } from 'node:crypto'
import { contentKey, contentVersion } from '@/importing/content-version'
import { updateStartingContent } from '@/importing/starting-content'
import { report } from '@/importing/update-report'
import { CommandError } from './command-error'
import { missingMigrations, onlyOne } from './database/migrate'
import { openNewsroom } from './database/open-newsroom'
import { reachDatabase } from './database/reach-database'
import { runOnce } from './run-once'

const usage = 'npm run content:update'

await runOnce(async () => {
  if (process.argv.length > 2) throw new CommandError(`There is nothing to choose: ${usage}`)
  const database = await reachDatabase()
  try {
    return await onlyOne(database.url, () => update(database.url))
  } finally {
    await database.release()
  }
})

/** Readers read meanwhile. */
async function update(url: string): Promise<string> {
  if ((await missingMigrations(url)).length > 0)
    throw new CommandError(
      'The database is of an older version: start this version once, which updates both.',
    )
  const { payload, close } = await openNewsroom(url, randomUUID())
  try {
    const outcomes = await updateStartingContent(payload, console.log)
    await payload.kv.set(contentKey, contentVersion())
    const said = report(outcomes)
    if (outcomes.some(({ result }) => result === 'refused')) throw new CommandError(said)
    return said
  } finally {
    await close()
  }
}
