/**
 * Page: the way from a request to one HTML document. A page is a query (what it needs, as a plain view) and its
 * markup; `page` joins them into a route handler that keeps what it rendered until an announcement drops it.
 */
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { ReactElement } from 'react'
import { languageOfSegment, slugPattern } from '@/addresses'
import type { Tag } from '@/publishing/announce'
import { defaultLanguage, type Language, preferredLanguage } from '@/translation/languages'
import { documentHeaders } from './document-headers'
import { ErrorPage } from './error-page'
import { encodingHeader, frontHeader, lengthHeader } from './front'
import { keptPage } from './kept-page'
import { newAddressOf } from './new-address-of'
import { NotFoundPage } from './not-found-page'
import { type KeptPage, pageCache } from './page-cache'
import { renderDocument } from './render-document'
import { type Asked, type Reply, replyWith } from './reply'

/** What a query may use: the database, the reader's language, and a place to name what the page depends on. */
export type Reading = {
  payload: Payload
  language: Language
  dependsOn: (...tags: Tag[]) => void
  /** The page says something that is only true on this day. */
  keepForToday: () => void
}

export type PageDefinition<Params, View> = {
  /** Nothing = there is no such page. */
  query: (reading: Reading, params: Params) => Promise<View | undefined>
  markup: (view: View) => ReactElement
}

type Context<Params> = { params: Promise<Params & { locale: string }> }

export function page<Params extends object, View>(definition: PageDefinition<Params, View>) {
  return async (request: Request, context: Context<Params>): Promise<Response> => {
    const params = await context.params
    const path = new URL(request.url).pathname
    const language = languageOfSegment(params.locale)
    if (!language || path !== canonical(path) || !slugs(params)) return notFound(request)
    try {
      const render = () => renderPage(definition, params, language, path)
      return respond(replyWith(await pageCache().getOrRender(path, render), asked(request)))
    } catch (error) {
      console.error(error)
      return failed(language)
    }
  }
}

/** For addresses that no page has: written a little wrong, moved, or never there. */
export async function notFound(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname
  const better = canonical(path)
  const language = languageOfSegment(better.split('/')[1] ?? '')
  if (language && better !== path) return new Response(null, { status: 308, headers: { location: better } })
  const reader = language ?? preferredLanguage(request.headers.get('accept-language'))
  return respond(replyWith(await missing(reader), asked(request)))
}

/** Languages are lower case in addresses, and so is all else; no address but `/` ends with a slash. */
function canonical(path: string): string {
  return path.toLowerCase().replace(/\/+$/, '') || '/'
}

/** Whatever else stands in an address, the database need not be asked. */
function slugs(params: object): boolean {
  return Object.values(params).every((part) => typeof part === 'string' && slugPattern.test(part))
}

async function renderPage<Params, View>(
  { query, markup }: PageDefinition<Params, View>,
  params: Params,
  language: Language,
  path: string,
): Promise<KeptPage> {
  const payload = await getPayload({ config })
  const tags = new Set<Tag>(['site'])
  const dependsOn = (...names: Tag[]) => {
    for (const name of names) tags.add(name)
  }
  let until: number | undefined
  const keepForToday = () => {
    until = endOfDay(Date.now())
  }
  const view = await query({ payload, language, dependsOn, keepForToday }, params)
  if (view !== undefined) {
    const body = await renderDocument(markup(view))
    return keptPage({ status: 200, headers: documentHeaders(language), body, tags, until })
  }
  const location = await newAddressOf(path, language, payload)
  if (!location) return missing(language)
  return keptPage({ status: 301, headers: { location }, body: '', tags: ['redirects'] })
}

/** In UTC. */
function endOfDay(now: number): number {
  return new Date(now).setUTCHours(24, 0, 0, 0)
}

/** Never kept: there are endlessly many wrong addresses. */
async function missing(language: Language): Promise<KeptPage> {
  const body = await renderDocument(NotFoundPage({ language }))
  return keptPage({ status: 404, headers: documentHeaders(language), body, tags: [], keep: false })
}

export async function failed(language: Language = defaultLanguage): Promise<Response> {
  const body = await renderDocument(ErrorPage({ language }))
  const headers = { ...documentHeaders(language), 'cache-control': 'no-store', 'retry-after': '10' }
  return new Response(body, { status: 503, headers })
}

/** Without the front, nobody would say how the body is encoded: then it is sent as it is. */
export function asked({ headers }: Request): Asked {
  const encodes = headers.has(frontHeader)
  return {
    acceptEncoding: encodes ? headers.get('accept-encoding') : undefined,
    ifNoneMatch: headers.get('if-none-match'),
  }
}

export function respond({ status, headers, body }: Reply): Response {
  const { 'content-encoding': encoding, 'content-length': length, ...others } = headers
  const named = {
    ...others,
    ...(length && { [lengthHeader]: length }),
    ...(encoding && { [encodingHeader]: encoding }),
  }
  return new Response(body ? new Uint8Array(body) : null, { status, headers: named })
}
