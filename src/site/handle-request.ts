/**
 * Handles every request to the site: the table of addresses says which page is meant; what goes wrong is the same for
 * all of them.
 */
import { readAddress } from '@/addresses'
import { errorForTheLog } from '@/requests/fault'
import { defaultLanguage, type Language } from '@/translation/languages'
import { documentHeaders } from './document/document-headers'
import { ErrorPage } from './document/error-page'
import { notFound } from './document/not-found'
import type { Page, PageRequest } from './document/page'
import { renderDocument } from './document/render-document'
import { uncacheable } from './document/respond'
import { pages } from './pages'

export async function handleRequest(request: Request): Promise<Response> {
  const address = readAddress(new URL(request.url).pathname)
  const page = address && pages[address.name]
  if (request.method === 'OPTIONS') return page?.options?.() ?? allowed(204, page)
  if (request.method === 'POST' && !page?.post) return allowed(405, page)
  if (!page) return notFound(request)
  const language = address.language ?? defaultLanguage
  try {
    return await respond(page, { request, address, language })
  } catch (error) {
    console.error(errorForTheLog(error))
    return serviceUnavailable(language)
  }
}

function respond({ get, post }: Page, asked: PageRequest): Promise<Response> {
  return asked.request.method === 'POST' && post ? post(asked) : get(asked)
}

function allowed(status: number, page: Page | undefined): Response {
  const methods = ['GET', 'HEAD', 'OPTIONS', ...(page?.post ? ['POST'] : [])]
  return new Response(null, { status, headers: { allow: methods.join(', ') } })
}

async function serviceUnavailable(language: Language): Promise<Response> {
  const headers = { ...documentHeaders(language), 'cache-control': 'no-store', 'retry-after': '10' }
  return uncacheable(503, headers, await renderDocument(ErrorPage({ language })))
}
