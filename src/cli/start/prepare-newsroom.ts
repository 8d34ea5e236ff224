/**
 * Prepares the newsroom: schema, starting content, first admin. One instance at a time does it; the others find it
 * done. Payload is loaded only when something is missing, so that a second start takes seconds.
 */
import { Client } from 'pg'
import { indexVersion, indexVersionKey } from '@/search/index-version'
import { migrate, onlyOne } from '../database/migrate'
import { migrationNames } from '../database/migration-folder'
import { longStep, step } from './step'

export async function prepareNewsroom(url: string, secret: string) {
  if (await isPrepared(url)) return
  await onlyOne(url, async () => {
    if (!(await isPrepared(url))) await prepare(url, secret)
  })
}

async function prepare(url: string, secret: string) {
  const { newsroom, migrate, fillWithStartingContent, rebuildIndex, makeFirstAdmin } = await step(
    'Loading the newsroom',
    () => load(url, secret),
  )
  try {
    await step('Bringing the database up to date', () => migrate(newsroom))
    if (await isPrepared(url)) return
    const { payload } = newsroom
    if (!(await payload.kv.has(contentKey))) {
      await longStep('Filling in the starting content', (log) => fillWithStartingContent(payload, log))
      await makeFirstAdmin(payload)
    }
    await step('Indexing it for search', () => rebuildIndex(payload))
    await payload.kv.set(contentKey, 'filled in')
  } finally {
    await newsroom.close()
  }
}

async function load(url: string, secret: string) {
  const { openNewsroom } = await import('../database/open-newsroom')
  return {
    newsroom: await openNewsroom(url, secret),
    ...(await import('@/importing/starting-content')),
    ...(await import('@/search/rebuild-index')),
    ...(await import('./first-sign-in')),
    migrate,
  }
}

/** Every migration ran, the starting content was filled in, and search can use its index: the database remembers. */
async function isPrepared(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query("select to_regclass('payload_migrations') is not null as exists")
    if (!rows[0]?.exists) return false
    const ran = await client.query('select name from payload_migrations')
    const names = new Set(ran.rows.map(({ name }) => name))
    if (!migrationNames().every((name) => names.has(name))) return false
    const remembered = await client.query('select key, data from payload_kv')
    const kv = new Map(remembered.rows.map(({ key, data }) => [key, data]))
    return kv.has(contentKey) && kv.get(indexVersionKey) === indexVersion
  })
}

/** Where the newsroom's database remembers that the starting content was filled in once (`payload.kv`). */
const contentKey = 'starting content'

async function withClient<Result>(url: string, action: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await action(client)
  } finally {
    await client.end()
  }
}
