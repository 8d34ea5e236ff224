import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { withClient } from '@/database-client'
import { emptyDatabase, freshNewsroom } from '../../../e2e/support/fresh-database'
import { hire } from '../../../e2e/support/people'
import { sampleCheck, sampleFacts, sampleGuide, samplePicture } from '../../../e2e/support/sample-documents'
import { migrations } from '../../../migrations'
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

test('content outlives every migration since the first, back and forth again', async () => {
  const newsroom = await freshNewsroom()
  after(() => newsroom.close())
  const { payload, url } = newsroom
  const { country, carrier } = await sampleFacts(payload)
  const check = await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })
  const verdict = { balanceCheck: check.id, by: (await hire(payload, 'fact-checker')).id }
  await payload.create({ collection: 'verifications', data: { ...verdict, outcome: 'could-not-check' } })
  await payload.create({ collection: 'verifications', data: { ...verdict, outcome: 'correct' } })
  const data = { ...sampleGuide(country), _status: 'published' as const }
  const { id } = await payload.create({ collection: 'guides', locale: 'en', data })
  await payload.update({ collection: 'guides', id, locale: 'ja', data: { title: '下書き' }, draft: true })
  const olderThanVersions = await writtenBeforeVersions(payload)
  const before = await contentOf(payload)

  const later = migrations.slice(1)
  const req = await createLocalReq({}, payload)
  for (const { name, down } of later.toReversed()) {
    await down({ db: payload.db.drizzle, payload, req })
    await payload.delete({ collection: 'payload-migrations', where: { name: { equals: name } } })
  }
  assert.deepEqual(
    await missingMigrations(url),
    later.map(({ name }) => name),
  )
  await migrate(newsroom)
  assert.deepEqual(await contentOf(payload), before)
  const { rows } = await payload.db.drizzle.execute(
    sql`select language::text from guide_changes where guide_id = ${id}`,
  )
  assert.deepEqual(rows, [{ language: 'en' }])
  for (const { collection, id, text } of olderThanVersions) {
    const { docs } = await payload.findVersions({
      collection,
      locale: 'all',
      where: { parent: { equals: id } },
    })
    assert.equal(docs.length, 1, `${collection} has one version to go back to`)
    assert.match(JSON.stringify(docs[0]?.version), text)
  }
})

/** Of the collections that got versions later: each with a text that has to be there after its first change. */
async function writtenBeforeVersions(payload: Payload) {
  const term = await payload.create({
    collection: 'glossary-terms',
    data: { term: 'top up', note: 'A note.' },
  })
  const ja = { locale: 'ja', data: { note: 'メモ' } } as const
  await payload.update({ collection: 'glossary-terms', id: term.id, ...ja })
  const file = await samplePicture()
  const picture = await payload.create({ collection: 'media', data: { alt: 'A drawn square' }, file })
  const addresses = { from: '/en/guides/old', to: '/en/guides/new' }
  const redirect = await payload.create({ collection: 'redirects', data: addresses })
  return [
    { collection: 'glossary-terms', id: term.id, text: /A note\..*メモ/ },
    { collection: 'media', id: picture.id, text: /A drawn square/ },
    { collection: 'redirects', id: redirect.id, text: /guides\/new/ },
  ] as const
}

async function contentOf(payload: Payload) {
  const all = { locale: 'all', depth: 0, pagination: false } as const
  return [
    await payload.find({ collection: 'countries', ...all }),
    await payload.find({ collection: 'carriers', ...all }),
    await payload.find({ collection: 'balance-checks', ...all }),
    await payload.find({ collection: 'guides', ...all }),
    await payload.find({ collection: 'verifications', ...all, sort: 'id' }),
    await payload.findVersions({ collection: 'guides', ...all }),
  ].map(({ docs }) => JSON.parse(JSON.stringify(docs, whoChangedItApart)))
}

/** Known of versions that were written since there is a place for it. */
function whoChangedItApart(key: string, value: unknown) {
  return key === 'changedBy' || key === 'changedIn' ? undefined : value
}

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
  const { rows } = await withClient(connectionString, (client) =>
    client.query<{ name: string }>('SELECT name FROM payload_migrations'),
  )
  return rows.map(({ name }) => name)
}
