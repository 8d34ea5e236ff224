/**
 * Machine file: something that programs read at an address of its own (a sitemap, a feed, data). Kept like a page
 * and dropped by the same announcements.
 */
import { languageOfSegment } from '@/addresses'
import { cachedResponse } from '@/serving/cached-response'
import { defaultLanguage } from '@/translation/languages'
import { answer } from './answer'
import { baseHeaders } from './document-headers'
import { canonical, missing, notFound, type QueryContext } from './page'
import { runQuery } from './run-query'

export type MachineFile<Params> = {
  type: string
  headers?: Record<string, string>
  /** Nothing = there is no such file. */
  content: (context: QueryContext, params: Params) => Promise<string | undefined>
}

type Context<Params> = { params: Promise<Params & { locale?: string }> }

export function machineFile<Params extends object>({ type, headers, content }: MachineFile<Params>) {
  return async (request: Request, context: Context<Params>): Promise<Response> => {
    // Where an address has no open part, Next gives no parameters at all, whatever its types say.
    const params = { ...(await context.params) }
    const path = new URL(request.url).pathname
    const language = params.locale === undefined ? defaultLanguage : languageOfSegment(params.locale)
    if (!language || path !== canonical(path)) return notFound(request)
    return answer(request, language, async () => {
      const { found: body, tags, until } = await runQuery(language, (context) => content(context, params))
      if (body === undefined) return missing(language)
      return cachedResponse({ status: 200, headers: { ...baseHeaders(type), ...headers }, body, tags, until })
    })
  }
}
