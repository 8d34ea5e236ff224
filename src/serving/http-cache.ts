/**
 * HTTP cache: stands before the application in the same process and follows what its responses say, as Varnish or a
 * CDN in its place would. A GET response with `Surrogate-Key` is complete and the same for everybody: it is compressed,
 * given an entity tag, and stored under its path until one of its tags is purged, unless `Surrogate-Control` says
 * otherwise. Simultaneous misses are made once. While the database is away, what is stored is sent and says so.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type CachedResponse, cachedResponse, type Headers } from './cached-response'
import { type Captured, captured } from './captured-response'
import { negotiate } from './negotiate'
import { pathOf } from './path-of'
import type { ResponseCache } from './response-cache'

/** RFC 9211. */
const withoutDatabase = 'Saldo; hit; detail=database-away'

/** `common`: headers that every response carries, if it has none of its own. */
export function withHttpCache(app: RequestListener, cache: ResponseCache, common: Headers): RequestListener {
  return (request, response) => {
    const path = pathOf(request)
    if (!mayBeCached(request, path)) return app(request, response)
    const stored = cache.get(path)
    if (stored) return send(stored, request, response, cache)
    makeResponse(request, response, path)
  }

  async function makeResponse(request: IncomingMessage, response: ServerResponse, path: string) {
    const address = request.url ?? path
    const joined = await cache.underWay(address)
    if (joined) return sendMade(joined, request, response, path)
    const pending = cache.begin(address)
    let made: CachedResponse | undefined
    try {
      const complete = captured(response)
      request.method = 'GET'
      app(request, response)
      const found = await complete
      made = found && (await prepared(found, common))
    } finally {
      cache.end(pending, path, made)
    }
    if (made) sendMade(made, request, response, path)
  }

  /** A page that is over is better than a fault of ours, also before it is known that the database is away. */
  function sendMade(made: CachedResponse, request: IncomingMessage, response: ServerResponse, path: string) {
    const over = made.status >= 500 ? cache.getEvenIfOver(path) : undefined
    send(over ?? made, request, response, over ? { connected: false } : cache)
  }
}

/**
 * The newsroom's responses are for one person each, and the framework's files have caching headers of their own. What
 * watches the site waits for nobody else.
 */
function mayBeCached({ method }: IncomingMessage, path: string): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    !/^\/(admin|api|preview|healthz|readyz|_next\/static)(\/|$)/.test(path)
  )
}

function prepared({ status, headers, body }: Captured, common: Headers): Promise<CachedResponse> {
  const { 'surrogate-control': control = '', vary: _, ...own } = headers
  return cachedResponse({
    status,
    headers: { ...common, ...own },
    body,
    tags: (own['surrogate-key'] ?? '').split(' ').filter(Boolean),
    isStored: !control.includes('no-store'),
    until: expiry(control),
  })
}

function expiry(control: string): number | undefined {
  const seconds = /max-age=(\d+)/.exec(control)?.[1]
  return seconds === undefined ? undefined : Date.now() + Number(seconds) * 1000
}

function send(
  cached: CachedResponse,
  { headers }: IncomingMessage,
  response: ServerResponse,
  { connected }: Pick<ResponseCache, 'connected'>,
) {
  const acceptEncoding = headers['accept-encoding']
  const { variant, unchanged } = negotiate(cached, {
    acceptEncoding: typeof acceptEncoding === 'string' ? acceptEncoding : undefined,
    ifNoneMatch: headers['if-none-match'],
  })
  const lines = unchanged ? variant.headersOf304 : variant.headers
  response.writeHead(
    unchanged ? 304 : cached.status,
    connected ? lines : [...lines, 'cache-status', withoutDatabase],
  )
  response.end(unchanged ? undefined : variant.body)
}
