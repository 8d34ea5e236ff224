/** Reads documents as readers get them now and says what search keeps of each. What is not there yields nothing. */
import type { Payload } from 'payload'
import type { Searched } from '@/publishing/announce'
import { indexedCarrier } from './carrier-entries'
import { indexedCheck } from './check-entries'
import { indexedCountry } from './country-entries'
import type { Indexed, Kind } from './entry'
import { indexedGuide } from './guide-entries'

export const kindOf: Record<Searched, Kind> = {
  countries: 'country',
  carriers: 'carrier',
  'balance-checks': 'check',
  guides: 'guide',
}

export async function indexedDocuments(
  payload: Payload,
  collection: Searched,
  ids: number[],
): Promise<Indexed[]> {
  const wanted = {
    where: { id: { in: ids } },
    locale: 'all',
    depth: 0,
    pagination: false,
  } as const
  switch (collection) {
    case 'countries':
      return (await payload.find({ collection, ...wanted })).docs.map(indexedCountry)
    case 'carriers':
      return (await payload.find({ collection, ...wanted })).docs.map(indexedCarrier)
    case 'balance-checks':
      return (await payload.find({ collection, ...wanted })).docs.map(indexedCheck)
    case 'guides':
      return (await payload.find({ collection, ...wanted })).docs.map(indexedGuide)
  }
}
