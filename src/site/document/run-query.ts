/** Runs a query for one page and collects what the page depends on. */
import config from '@payload-config'
import { getPayload } from 'payload'
import type { CacheTag } from '@/publishing/announce'
import type { Language } from '@/translation/languages'
import type { QueryContext } from './page'

export async function runQuery<Found>(language: Language, query: (context: QueryContext) => Promise<Found>) {
  const payload = await getPayload({ config })
  const tags = new Set<CacheTag>(['site'])
  const dependsOn = (...names: CacheTag[]) => {
    for (const name of names) tags.add(name)
  }
  let until: number | undefined
  const expireAtMidnight = () => {
    until = endOfDay(Date.now())
  }
  const found = await query({ payload, language, dependsOn, expireAtMidnight: expireAtMidnight })
  return { found, tags, until, payload }
}

/** In UTC. */
function endOfDay(now: number): number {
  return new Date(now).setUTCHours(24, 0, 0, 0)
}
