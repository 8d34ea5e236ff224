/**
 * Page: the way from a request to one document. A page is a query (what it needs, as a plain view) and its markup,
 * and the same view as Markdown for programs, at the page's address with `.md`; `page` joins them into a route
 * handler that keeps what it rendered until an announcement drops it.
 */
import type { Root } from 'mdast'
import type { Payload } from 'payload'
import type { ReactElement } from 'react'
import { languageOfSegment, markdownEnding, markdownOf, slugPattern } from '@/addresses'
import type { CacheTag } from '@/publishing/announce'
import { cachedResponse } from '@/serving/cached-response'
import type { CachedResponse } from '@/serving/response-cache'
import { type Language, preferredLanguage } from '@/translation/languages'
import { writeMarkdown } from '../markdown/write-markdown'
import { answer, answerWith } from './answer'
import { documentHeaders, markdownHeaders } from './document-headers'
import { newAddressOf } from './new-address-of'
import { NotFoundPage } from './not-found-page'
import { renderDocument } from './render-document'
import { runQuery } from './run-query'

/** What a query may use: the database, the reader's language, and a place to name what the page depends on. */
export type QueryContext = {
  payload: Payload
  language: Language
  dependsOn: (...tags: CacheTag[]) => void
  /** The page says something that is only true on this day. */
  expireAtMidnight: () => void
}

export type PageDefinition<Params, View> = {
  /** Nothing = there is no such page. */
  query: (context: QueryContext, params: Params) => Promise<View | undefined>
  markup: (view: View) => ReactElement
  /** Nothing = the page is for people only. */
  markdown?: (view: View) => Root
}

type Context<Params> = { params: Promise<Params & { locale: string }> }

export function page<Params extends object, View>(definition: PageDefinition<Params, View>) {
  return async (request: Request, context: Context<Params>): Promise<Response> => {
    const path = new URL(request.url).pathname
    const asksMarkdown = path.endsWith(markdownEnding)
    const address = asksMarkdown ? withoutEnding(path, markdownEnding) : path
    const params = asksMarkdown ? withoutEndings(await context.params, markdownEnding) : await context.params
    const language = languageOfSegment(params.locale)
    if (!language || address.includes('.') || path !== canonical(path) || !slugs(params))
      return notFound(request)
    const { query, markup, markdown } = definition
    if (asksMarkdown && !markdown) return notFound(request)
    return answer(request, language, async () => {
      const {
        found: view,
        tags,
        until,
        payload,
      } = await runQuery(language, (context) => query(context, params))
      if (view === undefined) {
        const location = await newAddressOf(address, language, payload)
        return location ? moved(asksMarkdown ? markdownOf(location) : location) : missing(language)
      }
      if (asksMarkdown && markdown) {
        const headers = markdownHeaders(language, address)
        return cachedResponse({ status: 200, headers, body: writeMarkdown(markdown(view)), tags, until })
      }
      const body = await renderDocument(markup(view))
      return cachedResponse({ status: 200, headers: documentHeaders(language), body, tags, until })
    })
  }
}

/** For addresses that no page has: written a little wrong, moved, or never there. */
export async function notFound(request: Request): Promise<Response> {
  const { pathname: path, search } = new URL(request.url)
  const better = canonical(path)
  const language = languageOfSegment(withoutEnding(better, markdownEnding).split('/')[1] ?? '')
  if (language && better !== path)
    return new Response(null, { status: 308, headers: { location: better + search } })
  const reader = language ?? preferredLanguage(request.headers.get('accept-language'))
  return answerWith(await missing(reader), request)
}

/** Never kept: there are endlessly many wrong addresses. */
export async function missing(language: Language): Promise<CachedResponse> {
  const body = await renderDocument(NotFoundPage({ language }))
  return cachedResponse({ status: 404, headers: documentHeaders(language), body, tags: [], keep: false })
}

/** Languages are lower case in addresses, and so is all else; no address but `/` ends with a slash. */
export function canonical(path: string): string {
  return path.toLowerCase().replace(/\/+$/, '') || '/'
}

function moved(location: string): Promise<CachedResponse> {
  return cachedResponse({ status: 301, headers: { location }, body: '', tags: ['redirects'] })
}

function withoutEnding(text: string, ending: string): string {
  return text.endsWith(ending) ? text.slice(0, -ending.length) : text
}

/** The ending stands in the last part of the address, whatever that part is called. */
export function withoutEndings<Params extends object>(params: Params, ending: string): Params {
  const copy = { ...params }
  for (const [name, part] of Object.entries(copy))
    if (typeof part === 'string') Reflect.set(copy, name, withoutEnding(part, ending))
  return copy
}

/** Whatever else stands in an address, the database need not be asked. */
export function slugs(params: object): boolean {
  return Object.values(params).every((part) => typeof part === 'string' && slugPattern.test(part))
}
