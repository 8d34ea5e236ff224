/** Reads documents as readers get them and says what search knows of each. What is not there yields nothing. */
import type { Payload, PayloadRequest } from 'payload'
import { carrierSearchDocument } from './carrier-search-document'
import { checkSearchDocument } from './check-search-document'
import { countrySearchDocument } from './country-search-document'
import { guideSearchDocument } from './guide-search-document'
import type { Kind, SearchDocument } from './search-document'

export async function searchDocuments(
  payload: Payload,
  kind: Kind,
  ids: number[],
  transactionID: PayloadRequest['transactionID'],
): Promise<SearchDocument[]> {
  const these = {
    where: { id: { in: ids } },
    locale: 'all',
    depth: 0,
    pagination: false,
    req: { transactionID },
  } as const
  switch (kind) {
    case 'country':
      return (await payload.find({ collection: 'countries', ...these })).docs.map(countrySearchDocument)
    case 'carrier':
      return (await payload.find({ collection: 'carriers', ...these })).docs.map(carrierSearchDocument)
    case 'check':
      return (await payload.find({ collection: 'balance-checks', ...these })).docs.map(checkSearchDocument)
    case 'guide':
      return (await payload.find({ collection: 'guides', ...these })).docs.map(guideSearchDocument)
  }
}
