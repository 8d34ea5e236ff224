/**
 * Prepares the newsroom: schema, starting content, first admin. One instance at a time does it; the others find it
 * done. Payload is loaded only when something is missing, so that a second start takes seconds.
 */
import { Client } from 'pg'
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
  const { newsroom, migrate, fillWithStartingContent, renewIndex, makeFirstAdmin } = await step(
    'Loading the newsroom',
    () => load(url, secret),
  )
  try {
    await step('Bringing the database up to date', () => migrate(newsroom))
    if (await isPrepared(url)) return
    const { payload } = newsroom
    await longStep('Filling in the starting content', (log) => fillWithStartingContent(payload, log))
    await step('Indexing it for search', () => renewIndex(payload))
    await makeFirstAdmin(payload)
    await markPrepared(url)
  } finally {
    await newsroom.close()
  }
}

async function load(url: string, secret: string) {
  const { openNewsroom } = await import('../database/open-newsroom')
  return {
    newsroom: await openNewsroom(url, secret),
    ...(await import('@/importing/starting-content')),
    ...(await import('@/search/renew-index')),
    ...(await import('./first-sign-in')),
    migrate,
  }
}

/** Every migration ran, and the first filling was finished: the database itself remembers it. */
async function isPrepared(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query("select to_regclass('payload_migrations') is not null as exists")
    if (!rows[0]?.exists) return false
    const ran = await client.query('select name from payload_migrations')
    const names = new Set(ran.rows.map(({ name }) => name))
    return migrationNames().every((name) => names.has(name)) && (await isMarked(client))
  })
}

const mark = 'saldo: starting content filled in'

async function isMarked(client: Client): Promise<boolean> {
  const { rows } = await client.query("select obj_description('payload_migrations'::regclass) as comment")
  return rows[0]?.comment === mark
}

async function markPrepared(url: string) {
  await withClient(url, (client) => client.query(`comment on table payload_migrations is '${mark}'`))
}

async function withClient<Result>(url: string, action: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await action(client)
  } finally {
    await client.end()
  }
}
