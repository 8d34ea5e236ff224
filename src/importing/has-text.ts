/** Whether a guide has text of its own in a language, published or not. */
import type { Payload } from 'payload'
import type { Language } from '@/translation/languages'
import type { Transaction } from './transaction'

export async function hasTextIn(
  payload: Payload,
  guide: number,
  language: Language,
  transaction: Transaction,
): Promise<boolean> {
  const latest = await payload.findByID({
    collection: 'guides',
    id: guide,
    locale: language,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    req: transaction(),
  })
  return Boolean(latest.title || latest.summary || latest.body)
}
