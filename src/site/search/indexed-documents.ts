/** Reads documents as readers get them now and says what search keeps of each. What is not there yields nothing. */
import type { Payload } from 'payload'
import { indexedCarrier } from './carrier-entries'
import { indexedCheck } from './check-entries'
import { indexedCountry } from './country-entries'
import type { Indexed, Kind } from './entry'
import { indexedGuide } from './guide-entries'

export async function indexedDocuments(payload: Payload, kind: Kind, ids: number[]): Promise<Indexed[]> {
  const these = { where: { id: { in: ids } }, locale: 'all', depth: 0, pagination: false } as const
  switch (kind) {
    case 'country':
      return (await payload.find({ collection: 'countries', ...these })).docs.map(indexedCountry)
    case 'carrier':
      return (await payload.find({ collection: 'carriers', ...these })).docs.map(indexedCarrier)
    case 'check':
      return (await payload.find({ collection: 'balance-checks', ...these })).docs.map(indexedCheck)
    case 'guide':
      return (await payload.find({ collection: 'guides', ...these })).docs.map(indexedGuide)
  }
}
