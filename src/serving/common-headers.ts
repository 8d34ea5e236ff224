/** Common headers: what every response carries, whatever it is and whoever gives it. */
import type { RequestListener } from 'node:http'
import type { Headers } from './cached-response'

/** A response that has one of these of its own keeps it. */
export function commonHeaders(siteUrl: string): Headers {
  return {
    /** Shown in a browser, what is no page of ours loads and runs nothing. */
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(),geolocation=(),microphone=(),payment=()',
    ...(siteUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  }
}

/** Seconds. Whoever is told that we cannot answer now is told when to ask again. */
const retryAfter = '10'

/** Adds them at the last moment. */
export function withCommonHeaders(app: RequestListener, common: Headers): RequestListener {
  const headers = Object.entries(common)
  return (request, response) => {
    response.writeHead = new Proxy(response.writeHead, {
      apply(writeHead, _, args) {
        for (const [name, value] of headers) if (!response.hasHeader(name)) response.setHeader(name, value)
        if (args[0] === 503 && !response.hasHeader('retry-after'))
          response.setHeader('retry-after', retryAfter)
        return Reflect.apply(writeHead, response, args)
      },
    })
    app(request, response)
  }
}
