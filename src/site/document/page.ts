/**
 * Page: what stands at one kind of address. Most are a query (what the page needs, as a plain view) and what is made of
 * the view: a document for people, the same as Markdown for programs, and the image that is shown with links to it.
 */

import type { Root } from 'mdast'
import type { ReactElement } from 'react'
import type { Address, Params } from '@/addresses'
import type { Language } from '@/translation/languages'
import { writeMarkdown } from '../markdown/write-markdown'
import type { OgImage } from '../open-graph/og-image'
import { respondWithImage } from '../open-graph/respond-with-image'
import { documentHeaders, markdownHeaders } from './document-headers'
import { elsewhere } from './elsewhere'
import { notFound } from './not-found'
import { renderDocument } from './render-document'
import { cacheable } from './respond'
import { type QueryContext, runQuery, sayChecks } from './run-query'

export type PageRequest = { request: Request; address: Address; language: Language }

/** Handlers by method. Errors are left to whoever calls them. */
export type Page = {
  get: (asked: PageRequest) => Promise<Response>
  post?: (asked: PageRequest) => Promise<Response>
  options?: () => Response
}

type Definition<View> = {
  /** Nothing = there is no such page. */
  query: Query<View>
  markup: (view: View) => ReactElement
  /** Nothing = the page is for people only. */
  markdown?: (view: View) => Root
  /** Nothing = links to it show the site's own. */
  ogImage?: Query<OgImage>
}

type Query<Result> = (context: QueryContext, params: Params) => Promise<Result | undefined>

/** The image that says something of a view. */
export function imageOf<View>(query: Query<View>, ogImageOf: (view: View) => OgImage): Query<OgImage> {
  return async (context, params) => {
    const view = await query(context, params)
    await sayChecks(context, view)
    return view && ogImageOf(view)
  }
}

export function page<View>(definition: Definition<View>): Page {
  return {
    get: async (asked) => {
      const { form } = asked.address
      if (form === 'markdown') return respondInMarkdown(definition, asked)
      return form === 'image' ? respondInImage(definition, asked) : respondInHtml(definition, asked)
    },
  }
}

function respondInHtml<View>({ query, markup }: Definition<View>, asked: PageRequest) {
  return respondWithView(query, asked, documentHeaders(asked.language), (view) =>
    renderDocument(markup(view)),
  )
}

function respondInMarkdown<View>({ query, markdown }: Definition<View>, asked: PageRequest) {
  const { request, language, address } = asked
  if (!markdown) return notFound(request)
  const headers = markdownHeaders(language, address.path)
  return respondWithView(query, asked, headers, (view) => writeMarkdown(markdown(view)))
}

async function respondWithView<View>(
  query: Query<View>,
  asked: PageRequest,
  headers: Record<string, string>,
  write: (view: View) => string | Promise<string>,
) {
  const { language, address } = asked
  const found = await runQuery(language, (context) => query(context, address.params))
  const { result: view, tags, until } = found
  if (view === undefined) return elsewhere(asked)
  return cacheable({ headers, body: await write(view), tags, until })
}

async function respondInImage<View>({ ogImage }: Definition<View>, asked: PageRequest) {
  const { request, language, address } = asked
  if (!ogImage) return notFound(request)
  const {
    result: image,
    tags,
    until,
  } = await runQuery(language, (context) => ogImage(context, address.params))
  return image ? respondWithImage(image, { tags, until }) : elsewhere(asked)
}
