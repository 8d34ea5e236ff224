/**
 * Answer: a request becomes what is kept under its path, or what is rendered now and kept. The same for pages and
 * for what programs read. When rendering fails, a page that says so.
 */

import { encodingHeader, frontHeader, lengthHeader } from '@/serving/http-cache'
import { type Conditions, negotiate, type Reply } from '@/serving/negotiate'
import { type CachedResponse, pageCache } from '@/serving/response-cache'
import type { Language } from '@/translation/languages'
import { documentHeaders } from './document-headers'
import { ErrorPage } from './error-page'
import { renderDocument } from './render-document'

export async function answer(
  request: Request,
  language: Language,
  render: () => Promise<CachedResponse>,
): Promise<Response> {
  try {
    const path = new URL(request.url).pathname
    return answerWith(await pageCache().getOrRender(path, render), request)
  } catch (error) {
    console.error(error)
    return failed(language)
  }
}

export function answerWith(page: CachedResponse, request: Request): Response {
  return respond(negotiate(page, asked(request)))
}

export async function failed(language: Language): Promise<Response> {
  const body = await renderDocument(ErrorPage({ language }))
  const headers = { ...documentHeaders(language), 'cache-control': 'no-store', 'retry-after': '10' }
  return new Response(body, { status: 503, headers })
}

/** Without the front, nobody would say how the body is encoded: then it is sent as it is. */
function asked({ headers }: Request): Conditions {
  const encodes = headers.has(frontHeader)
  return {
    acceptEncoding: encodes ? headers.get('accept-encoding') : undefined,
    ifNoneMatch: headers.get('if-none-match'),
  }
}

function respond({ status, headers, body }: Reply): Response {
  const { 'content-encoding': encoding, 'content-length': length, ...others } = headers
  const named = {
    ...others,
    ...(length && { [lengthHeader]: length }),
    ...(encoding && { [encodingHeader]: encoding }),
  }
  return new Response(body ? new Uint8Array(body) : null, { status, headers: named })
}
