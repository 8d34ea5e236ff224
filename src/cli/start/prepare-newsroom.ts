/**
 * Prepares the newsroom: schema, starting content, first admin. One instance at a time does it; the others find it
 * done. Payload is loaded only when something is missing, so that a second start takes seconds.
 */
import { migrate, onlyOne } from '../database/migrate'
import { contentKey, isPrepared } from '../database/prepared'
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
