/**
 * Staff requests: those to the newsroom's API, panel and previews. What changes something comes from the newsroom's
 * own pages, whatever its content type; what belongs to somebody signed in is stored nowhere on its way.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { fromForeignPage, isForeign, ownOrigins } from '@/people/own-origins'
import { panelLanguage } from '@/text/panel'
import { pathOf } from './path-of'

export function withStaffRules(app: RequestListener, siteUrl: string): RequestListener {
  const own = ownOrigins(siteUrl)
  return (request, response) => {
    const room = roomOf(request)
    if (!room) return app(request, response)
    if (room !== 'api' || isPersonal(request)) storeNowhere(response)
    if (!reads(request) && isForeign(headersOf(request), own)) return refuse(request, response, own)
    app(request, response)
  }
}

/** However the address is written. */
function roomOf(request: IncomingMessage): string | undefined {
  try {
    return /^\/(api|admin|preview)(?:\/|$)/.exec(decodeURIComponent(pathOf(request)))?.[1]
  } catch {
    return undefined
  }
}

const reads = ({ method = '' }: IncomingMessage) => ['GET', 'HEAD', 'OPTIONS'].includes(method)

/** Anonymous reading gives everybody the same. */
function isPersonal(request: IncomingMessage): boolean {
  const { authorization, cookie = '' } = request.headers
  return !reads(request) || authorization !== undefined || /(?:^|;\s*)payload-token=/.test(cookie)
}

function storeNowhere(response: ServerResponse) {
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, _, args) {
      response.setHeader('cache-control', 'no-store')
      return Reflect.apply(writeHead, response, args)
    },
  })
}

function headersOf({ headers }: IncomingMessage): Headers {
  const named = new Headers()
  for (const name of ['origin', 'sec-fetch-site']) {
    const value = headers[name]
    if (value !== undefined) named.set(name, String(value))
  }
  return named
}

function refuse({ headers }: IncomingMessage, response: ServerResponse, own: string[]) {
  const message = fromForeignPage(own)[panelLanguage(headers['accept-language']?.slice(0, 2))]
  response
    .writeHead(403, { 'content-type': 'application/json' })
    .end(JSON.stringify({ errors: [{ message }] }))
}
