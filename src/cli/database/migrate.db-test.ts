import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Client } from 'pg'
import { emptyDatabase, freshNewsroom } from '../../../e2e/support/fresh-database'
import { migrate, missingMigrations, onlyOne } from './migrate'
import { migrationNames } from './migration-folder'
import { openNewsroom } from './open-newsroom'

test('a fresh newsroom has every migration and no people', async () => {
  const newsroom = await freshNewsroom()
  after(() => newsroom.close())
  assert.deepEqual(await missingMigrations(newsroom.url), [])
  assert.equal((await newsroom.payload.count({ collection: 'users' })).totalDocs, 0)
})

test('four instances that start at once on an old schema migrate it once', async () => {
  const database = await emptyDatabase()
  after(() => database.drop())
  assert.deepEqual(await missingMigrations(database.url), migrationNames())
  const migrated = await Promise.all([1, 2, 3, 4].map(() => migrateIfNeeded(database.url)))
  assert.deepEqual(migrated.sort(), [false, false, false, true])
  assert.deepEqual((await appliedIn(database.url)).sort(), migrationNames())
})

function migrateIfNeeded(url: string): Promise<boolean> {
  return onlyOne(url, async () => {
    if ((await missingMigrations(url)).length === 0) return false
    const newsroom = await openNewsroom(url, 'a secret that only tests know')
    await migrate(newsroom)
    await newsroom.close()
    return true
  })
}

async function appliedIn(connectionString: string): Promise<string[]> {
  const client = new Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations')
  await client.end()
  return rows.map(({ name }) => name)
}
