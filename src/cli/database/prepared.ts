/**
 * Prepared: a database that the newsroom can run on. Every migration ran, it was given the starting content of this
 * version, and the search index is of this version. Asks nothing of Payload, so it takes milliseconds.
 */
import { withClient } from '@/database-client'
import { contentKey, contentVersion } from '@/importing/content-version'
import { indexVersion, indexVersionKey } from '@/search/index-version'
import { missingMigrations } from './migrate'

export async function isPrepared(url: string): Promise<boolean> {
  if ((await missingMigrations(url)).length > 0) return false
  return withClient(url, async (client) => {
    const { rows } = await client.query('select key, data from payload_kv')
    const kv = new Map(rows.map(({ key, data }) => [key, data]))
    return kv.get(contentKey) === contentVersion() && kv.get(indexVersionKey) === indexVersion
  })
}
