/** Runs a query for one page and collects what the page depends on. */
import type { Payload } from 'payload'
import { namedChecks } from '@/content/prose/named-checks'
import { resolveReferences } from '@/content/prose/references'
import { type CacheTag, cacheTags } from '@/publishing/cache-tags'
import type { Language } from '@/translation/languages'
import { reading } from './reading'

/** What a query may use: the database, the reader's language, and a place to name what the page depends on. */
export type QueryContext = {
  payload: Payload
  language: Language
  dependsOn: (...tags: CacheTag[]) => void
  /** The page says something that is only true on this day. */
  expireAtMidnight: () => void
}

export async function runQuery<Result>(
  language: Language,
  query: (context: QueryContext) => Promise<Result>,
) {
  const tags = new Set<CacheTag>([cacheTags.site])
  const dependsOn = (...names: CacheTag[]) => {
    for (const name of names) tags.add(name)
  }
  let until: number | undefined
  const expireAtMidnight = () => {
    until = endOfDay(Date.now())
  }
  const result = await reading(async (payload) => {
    const context = { payload, language, dependsOn, expireAtMidnight }
    const result = await query(context)
    await sayChecks(context, result)
    return result
  })
  return { result, tags, until }
}

/** Puts what the named checks say in place of the references in what a query found, and depends on them. */
export async function sayChecks({ payload, language, dependsOn }: QueryContext, found: unknown) {
  await resolveReferences(found, language, async (named) => {
    const checks = await namedChecks(payload, named)
    // One that is missing may come.
    const isMissing = checks.length < named.keys.length + named.ids.length
    dependsOn(
      ...checks.map(({ id }) => cacheTags.balanceCheck(id)),
      ...(isMissing ? [cacheTags.balanceChecks] : []),
    )
    return checks
  })
}

/** In UTC. */
function endOfDay(now: number): number {
  return new Date(now).setUTCHours(24, 0, 0, 0)
}
