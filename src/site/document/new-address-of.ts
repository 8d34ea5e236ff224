/** Where a page has moved to, if a redirect says so; the language of the reader is kept. */
import type { Payload } from 'payload'
import { addresses, readAddress } from '@/addresses'
import type { Language } from '@/translation/languages'

export async function newAddressOf(
  path: string,
  language: Language,
  payload: Payload,
): Promise<string | undefined> {
  const home = addresses.home(language)
  const found = await payload.find({
    collection: 'redirects',
    where: { from: { equals: path.slice(home.length) } },
    limit: 1,
    depth: 0,
  })
  const target = `${home}${found.docs[0]?.to ?? ''}`
  return target !== home && readAddress(target) ? target : undefined
}
