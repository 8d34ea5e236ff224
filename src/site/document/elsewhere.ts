/**
 * What is sent where there is no page: where it has moved to, or that it is nowhere. A browser asks again each time it
 * comes there, because the address may become a page's, also the one that left it.
 */
import { cacheTags } from '@/publishing/cache-tags'
import { newAddressOf } from './new-address-of'
import { notFound } from './not-found'
import type { PageRequest } from './page'
import { reading } from './reading'
import { cacheable } from './respond'

/** Any of these that is made, renamed or deleted may have to do with the address. */
const tags = [cacheTags.redirects, cacheTags.countries, cacheTags.carriers, cacheTags.guides]

export async function elsewhere(
  { request, address }: PageRequest,
  headers: Record<string, string> = {},
): Promise<Response> {
  const location = await reading((payload) => newAddressOf(address, payload))
  if (!location) return notFound(request)
  return cacheable({
    status: 301,
    headers: { ...headers, location, 'cache-control': 'public, no-cache' },
    tags,
  })
}
