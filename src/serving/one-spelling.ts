/**
 * One spelling: of the endless ways to write an address (`/en/%6eorway`, `/EN//norway/`), one is answered and the others
 * lead there. Next decodes some of them by itself, after the cache has looked, so that each would be a page of its own.
 * What means no address of readers reaches Next in one form, whatever it was.
 */
import type { RequestListener } from 'node:http'
import { languageOfSegment, oneSpelling, readAddress } from '@/addresses'
import { pathOf, queryOf } from './path-of'

export function withOneSpelling(app: RequestListener): RequestListener {
  return (request, response) => {
    const path = pathOf(request)
    const query = queryOf(request)
    const spelling = isOther(path) || readAddress(path) ? path : oneSpelling(path)
    if (spelling !== undefined && spelling !== path)
      return response.writeHead(308, { location: spelling + query }).end()
    request.url = (spelling ?? nowhere(path)) + query
    app(request, response)
  }
}

/** Of the newsroom, of the framework, or a file of `public`; `..` would lead from there to somewhere else. */
function isOther(path: string): boolean {
  if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) return false
  return /^\/(?:(?:admin|api|preview|_next\/static)(?:\/|$)|[^/%\\]+\.(?:png|svg)$)/.test(path)
}

/** The page that says so is in the language of the path. */
function nowhere(path: string): string {
  const [, segment = ''] = path.split('/', 2)
  return `${languageOfSegment(segment.toLowerCase()) ? `/${segment.toLowerCase()}` : ''}/no/such/address`
}
