/** Inventory: what the newsroom holds already, by the names that the starting content uses. */
import type { Payload } from 'payload'
import { idOf } from '@/content/relations'

export interface Inventory {
  /** By code. */
  countries: Map<string, number>
  /** By country and slug. */
  carriers: Map<string, number>
  /** By key. */
  checks: Map<string, number>
  /** By term. */
  terms: Map<string, number>
}

export function carrierName(country: number, slug: string): string {
  return `${country}/${slug}`
}

export async function takeInventory(payload: Payload): Promise<Inventory> {
  const everything = { depth: 0, pagination: false } as const
  const countries = await payload.find({ collection: 'countries', select: { code: true }, ...everything })
  const carriers = await payload.find({
    collection: 'carriers',
    select: { country: true, slug: true },
    ...everything,
  })
  const checks = await payload.find({ collection: 'balance-checks', select: { key: true }, ...everything })
  const terms = await payload.find({ collection: 'glossary-terms', select: { term: true }, ...everything })
  return {
    countries: new Map(countries.docs.map(({ code, id }) => [code, id])),
    carriers: new Map(
      carriers.docs.map(({ country, slug, id }) => [carrierName(idOf(country) ?? 0, slug), id]),
    ),
    checks: new Map(checks.docs.map(({ key, id }) => [key, id])),
    terms: new Map(terms.docs.map(({ term, id }) => [term, id])),
  }
}
