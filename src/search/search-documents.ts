/** Reads documents as readers get them and says what search knows of each. What is not there yields nothing. */
import type { Payload, PayloadRequest } from 'payload'
import { namedChecks } from '@/content/prose/named-checks'
import { resolveReferences } from '@/content/prose/references'
import { defaultLanguage } from '@/translation/languages'
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
      return (await said(payload.find({ collection: 'countries', ...these }))).map(countrySearchDocument)
    case 'carrier':
      return (await said(payload.find({ collection: 'carriers', ...these }))).map(carrierSearchDocument)
    case 'check':
      return (await said(payload.find({ collection: 'balance-checks', ...these }))).map(checkSearchDocument)
    case 'guide':
      return (await said(payload.find({ collection: 'guides', ...these }))).map(guideSearchDocument)
  }

  async function said<Doc>(finding: Promise<{ docs: Doc[] }>): Promise<Doc[]> {
    const { docs } = await finding
    await resolveReferences(docs, defaultLanguage, (named) => namedChecks(payload, named, transactionID))
    return docs
  }
}
