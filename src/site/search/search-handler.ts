/** From a request to the search page. It depends on more than its path, so it is rendered each time and never kept. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { addresses, languageOfSegment } from '@/addresses'
import { cachedResponse } from '@/serving/cached-response'
import { answerWith, failed } from '../document/answer'
import { documentHeaders } from '../document/document-headers'
import { notFound } from '../document/page'
import { renderDocument } from '../document/render-document'
import { SearchPage } from './search-page'
import { searchQuery } from './search-query'

type Context = { params: Promise<{ locale: string }> }

export async function searchHandler(request: Request, { params }: Context): Promise<Response> {
  const language = languageOfSegment((await params).locale)
  const { pathname, searchParams } = new URL(request.url)
  if (!language || pathname !== addresses.search(language)) return notFound(request)
  try {
    const view = await searchQuery(await getPayload({ config }), language, searchParams.get('q'))
    const body = await renderDocument(SearchPage(view))
    const headers = { ...documentHeaders(language), 'cache-control': 'private, no-cache' }
    return answerWith(await cachedResponse({ status: 200, headers, body, tags: [], keep: false }), request)
  } catch (error) {
    console.error(error)
    return failed(language)
  }
}
