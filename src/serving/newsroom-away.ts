/**
 * Newsroom away: while the database is, a page of the panel is a sentence that looks again by itself. Next would show
 * "Application error", or, because nobody is known, the login.
 */
import type { IncomingMessage, RequestListener } from 'node:http'
import { panelLanguage, panelText } from '@/text/panel'
import { pathOf } from './path-of'
import type { ResponseCache } from './response-cache'

const sentence = panelText('newsroom.away')

export function withNewsroomAway(
  app: RequestListener,
  cache: Pick<ResponseCache, 'connected'>,
): RequestListener {
  return (request, response) => {
    if (cache.connected || !opensPanel(request)) return app(request, response)
    const language = panelLanguage(request.headers['accept-language']?.slice(0, 2))
    const headers = { 'content-type': 'text/html;charset=UTF-8', 'cache-control': 'no-store' }
    response.writeHead(503, headers).end(page(language, sentence[language]))
  }
}

/** A browser that opens a page, and not what a page that is open asks: that has texts to keep, and asks again itself. */
function opensPanel(request: IncomingMessage): boolean {
  const isPage = request.method === 'GET' && /^\/(admin|preview)(\/|$)/.test(pathOf(request))
  return isPage && !request.headers.rsc && (request.headers.accept ?? '').includes('text/html')
}

function page(language: string, text: string): string {
  const head = '<meta charset="utf-8"><meta http-equiv="refresh" content="5"><title>Saldo</title>'
  return `<!doctype html><html lang="${language}"><head>${head}</head><body><p>${text}</p></body></html>`
}
