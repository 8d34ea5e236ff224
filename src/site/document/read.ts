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
  return { found: await query({ payload, language, dependsOn }), tags, payload }
}
