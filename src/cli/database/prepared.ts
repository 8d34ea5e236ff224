/**
 * Prepared: a database that the newsroom can run on. Every migration ran, the starting content was filled in once, and
 * the search index is of this version. Asks nothing of Payload, so it takes milliseconds.
 */
import { withClient } from '@/database-client'
import { indexVersion, indexVersionKey } from '@/search/index-version'
import { missingMigrations } from './migrate'

/** Where the newsroom's database remembers that the starting content was filled in (`payload.kv`). */
export const contentKey = 'starting content'

export async function isPrepared(url: string): Promise<boolean> {
  if ((await missingMigrations(url)).length > 0) return false
  return withClient(url, async (client) => {
    const { rows } = await client.query('select key, data from payload_kv')
    const kv = new Map(rows.map(({ key, data }) => [key, data]))
    return kv.has(contentKey) && kv.get(indexVersionKey) === indexVersion
  })
}
