/** File: a page that programs read (a sitemap, a feed, data), or one of ours that is the same for every reader. */

import type { Params } from '@/addresses'
import { cacheTags } from '@/publishing/cache-tags'
import { baseHeaders } from './document-headers'
import { elsewhere } from './elsewhere'
import { notFound } from './not-found'
import type { Page } from './page'
import { cacheable } from './respond'
import { type QueryContext, runQuery } from './run-query'

type FileDefinition = {
  type: string
  headers?: Record<string, string>
  /** Nothing = there is no such file. */
  content: (context: QueryContext, params: Params) => Promise<string | undefined>
}

export function file({ type, headers, content }: FileDefinition): Page {
  return {
    get: async (asked) => {
      const { request, language } = asked
      const { form, params } = asked.address
      if (form !== 'document') return notFound(request)
      const { result: body, tags, until } = await runQuery(language, (context) => content(context, params))
      if (body === undefined) return elsewhere(asked, headers)
      return cacheable({ headers: { ...baseHeaders(type), ...headers }, body, tags, until })
    },
  }
}

type AssetDefinition = {
  type: string
  headers: { 'cache-control': string; 'content-security-policy'?: string }
  /** Needs no database. Nothing = there is no such asset. */
  content: (asked: Parameters<Page['get']>[0]) => string | undefined
}

export function asset({ type, headers, content }: AssetDefinition): Page {
  return {
    get: async (asked) => {
      const body = asked.address.form === 'document' ? content(asked) : undefined
      if (body === undefined) return notFound(asked.request)
      return cacheable({
        headers: { 'content-type': `${type}; charset=utf-8`, ...headers },
        body,
        tags: [cacheTags.site],
      })
    },
  }
}
