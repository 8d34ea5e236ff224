/** Own page: a page of this site that a text links to by its path (`/en/travel-esims`), as an import leaves it. */
import { readAddress } from '@/addresses'

/** The path; nothing for what no page of a language has, so for every address that leaves the site. */
export function ownPage(address: unknown): string | undefined {
  const page = typeof address === 'string' ? readAddress(address) : undefined
  return page?.language && page.form === 'document' ? page.path : undefined
}
