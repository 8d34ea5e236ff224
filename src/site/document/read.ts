/** Runs a query for one page and collects what the page depends on. */
import config from '@payload-config'
import { getPayload } from 'payload'
import type { Tag } from '@/publishing/announce'
import type { Language } from '@/translation/languages'
import type { Reading } from './page'

export async function read<Found>(language: Language, query: (reading: Reading) => Promise<Found>) {
  const payload = await getPayload({ config })
  const tags = new Set<Tag>(['site'])
  const dependsOn = (...names: Tag[]) => {
    for (const name of names) tags.add(name)
  }
  let until: number | undefined
  const keepForToday = () => {
    until = endOfDay(Date.now())
  }
  const found = await query({ payload, language, dependsOn, keepForToday })
  return { found, tags, until, payload }
}

/** In UTC. */
function endOfDay(now: number): number {
  return new Date(now).setUTCHours(24, 0, 0, 0)
}
