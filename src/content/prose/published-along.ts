/** Drafts that one save publishes in other languages than its own. */
import type { PayloadRequest } from 'payload'
import type { Bag } from '@/requests/bag'
import { type Language, languageCodes } from '@/translation/languages'

/** Of a guide whose every language is published, one document for each other language. */
export async function publishedAlong(collection: string, id: unknown, req: PayloadRequest): Promise<Bag[]> {
  if (collection !== 'guides' || !req.context.publishesEveryLanguage || typeof id !== 'number') return []
  const { payload, transactionID } = req
  const read = async (locale: Language) => {
    const asked = { collection, id, locale, draft: true, depth: 0, fallbackLocale: false } as const
    // A request of its own each: Payload writes the language into it.
    return { ...(await payload.findByID({ ...asked, req: { transactionID } })) }
  }
  return Promise.all(languageCodes.filter((locale) => locale !== req.locale).map(read))
}
