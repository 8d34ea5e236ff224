/** From a request to the search page. It depends on more than its path, so it is rendered each time and never stored. */
import { documentHeaders } from '../document/document-headers'
import { notFound } from '../document/not-found'
import type { Page } from '../document/page'
import { reading } from '../document/reading'
import { renderDocument } from '../document/render-document'
import { uncacheable } from '../document/respond'
import { SearchPage } from './search-page'
import { searchQuery } from './search-query'

export const searchPage: Page = {
  get: async ({ request, address, language }) => {
    if (address.form !== 'document') return notFound(request)
    const query = new URL(request.url).searchParams.get('q')
    const view = await reading((payload) => searchQuery(payload, language, query))
    const headers = { ...documentHeaders(language), 'cache-control': 'private, no-cache' }
    return uncacheable(200, headers, await renderDocument(SearchPage(view)))
  },
}
