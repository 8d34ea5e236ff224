/** What is sent for an address that no page has: written a little wrong, or never there. */
import { languageOfSegment, markdownEnding, oneSpelling } from '@/addresses'
import { preferredLanguage } from '@/translation/preferred-language'
import { documentHeaders } from './document-headers'
import { NotFoundPage } from './not-found-page'
import { renderDocument } from './render-document'
import { uncacheable } from './respond'

export async function notFound(request: Request): Promise<Response> {
  const { pathname: path, search } = new URL(request.url)
  const spelling = oneSpelling(path)
  if (spelling !== undefined && spelling !== path)
    return new Response(null, { status: 308, headers: { location: spelling + search } })
  const [, segment = ''] = path
    .toLowerCase()
    .replace(new RegExp(`\\${markdownEnding}$`), '')
    .split('/')
  const known = languageOfSegment(segment)
  const language = known ?? preferredLanguage(request.headers.get('accept-language'))
  return uncacheable(404, documentHeaders(language), await renderDocument(NotFoundPage({ language })))
}
