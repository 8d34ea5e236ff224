/** Reads facts in every language at once, and says what the page depends on. */

import { idOf } from '@/content/relations'
import type { BalanceCheck, Carrier, Country } from '@/payload-types'
import { cacheTags } from '@/publishing/cache-tags'
import { reportCounts } from '@/verification/report-counts'
import type { QueryContext } from '../document/run-query'

export async function countryBySlug(
  { payload, dependsOn }: QueryContext,
  slug: string,
): Promise<Country | undefined> {
  const { docs } = await payload.find({
    collection: 'countries',
    where: { slug: { equals: slug } },
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  for (const { id } of docs) dependsOn(cacheTags.country(id))
  return docs[0]
}

export async function carriersOf({ payload, dependsOn }: QueryContext, country: Country): Promise<Carrier[]> {
  const { docs } = await payload.find({
    collection: 'carriers',
    where: { country: { equals: country.id } },
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  for (const { id } of docs) dependsOn(cacheTags.carrier(id))
  return docs
}

export async function carrierBySlug(
  { payload, dependsOn }: QueryContext,
  country: Country,
  slug: string,
): Promise<Carrier | undefined> {
  const { docs } = await payload.find({
    collection: 'carriers',
    where: { and: [{ country: { equals: country.id } }, { slug: { equals: slug } }] },
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  for (const { id } of docs) dependsOn(cacheTags.carrier(id))
  return docs[0]
}

export async function checksOf({ payload }: QueryContext, carriers: Carrier[]): Promise<BalanceCheck[]> {
  if (carriers.length === 0) return []
  const { docs } = await payload.find({
    collection: 'balance-checks',
    where: { carrier: { in: carriers.map(({ id }) => id) } },
    locale: 'all',
    depth: 0,
    pagination: false,
    sort: 'key',
  })
  return docs
}

/** For checks that a page shows whole. The window of days moves on, so such a page is made anew every day. */
export async function readersOf(
  { payload, dependsOn, expireAtMidnight }: QueryContext,
  checks: BalanceCheck[],
) {
  const counts = await reportCounts(
    payload,
    checks.map(({ id }) => id),
  )
  for (const { id } of checks) dependsOn(cacheTags.reports(id))
  if (counts.size > 0) expireAtMidnight()
  return counts
}

export function belongsTo(carrier: Carrier) {
  return (check: BalanceCheck) => idOf(check.carrier) === carrier.id
}

/** The latest of the days on which these documents changed. */
export function latestChange(...docs: { updatedAt: string }[]): string | undefined {
  return latest(...docs.map(({ updatedAt }) => updatedAt))
}

export function latest(...moments: (string | undefined)[]): string | undefined {
  return moments
    .flatMap((moment) => moment ?? [])
    .sort()
    .at(-1)
}
