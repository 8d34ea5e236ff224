/**
 * Prepares the newsroom: schema, starting content (new or newer), first admin. One instance at a time does it; the others find it
 * done. Payload is loaded only when something is missing, so that a second start takes seconds.
 */
import { contentKey, contentVersion } from '@/importing/content-version'
import { migrate, onlyOne } from '../database/migrate'
import { isPrepared } from '../database/prepared'
import { longStep, step } from './step'

export async function prepareNewsroom(url: string, secret: string) {
  if (await isPrepared(url)) return
  await onlyOne(url, async () => {
    if (!(await isPrepared(url))) await prepare(url, secret)
  })
}

async function prepare(url: string, secret: string) {
  const loaded = await step('Loading the newsroom', () => load(url, secret))
  const { newsroom, migrate, fillWithStartingContent, updateStartingContent, rebuildIndex } = loaded
  try {
    await step('Bringing the database up to date', () => migrate(newsroom))
    if (await isPrepared(url)) return
    const { payload } = newsroom
    const content = await payload.kv.get(contentKey)
    if (!content) {
      await longStep('Filling in the starting content', (log) => fillWithStartingContent(payload, log))
      await loaded.makeFirstAdmin(payload)
    } else if (content !== contentVersion())
      await longStep('Updating the starting content', async (log) => {
        for (const line of loaded.summary(await updateStartingContent(payload, log))) log(line)
      })
    await step('Indexing it for search', () => rebuildIndex(payload))
    await payload.kv.set(contentKey, contentVersion())
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
    ...(await import('@/importing/update-report')),
    migrate,
  }
}
