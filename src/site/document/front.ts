/**
 * Front: what stands before Next in the same process. It answers a kept page without waking the framework;
 * everything else goes on to Next.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { clientAddress } from '../report/client-address'
import { pageCache } from './page-cache'
import { replyWith } from './reply'

/**
 * Next does not pass on a body's encoding and length, so a page handler names them under these headers, and only
 * when a front asked it to.
 */
export const frontHeader = 'saldo-front'
export const encodingHeader = 'saldo-encoding'
export const lengthHeader = 'saldo-length'
/** Where the request came from on the network; set here, whatever the client wrote. */
export const clientHeader = 'saldo-client'

export function front(next: RequestListener): RequestListener {
  return (request, response) => {
    if (sendKept(request, response)) return
    request.headers[frontHeader] = 'yes'
    request.headers[clientHeader] = clientOf(request)
    request.url = readable(request.url)
    restoreEncoding(response)
    next(request, response)
  }
}

function sendKept({ method, url = '/', headers }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const end = url.indexOf('?')
  const page = pageCache().get(end < 0 ? url : url.slice(0, end))
  if (!page) return false
  const reply = replyWith(page, {
    acceptEncoding: headers['accept-encoding']?.toString(),
    ifNoneMatch: headers['if-none-match'],
  })
  response.writeHead(reply.status, reply.headers)
  response.end(method === 'HEAD' ? undefined : reply.body)
  return true
}

function clientOf({ socket, headers }: IncomingMessage): string {
  return clientAddress(socket.remoteAddress, headers['x-forwarded-for']?.toString())
}

/** An address that cannot be decoded names no page; Next would call it a fault of ours. A query may be anything. */
function readable(url = '/'): string {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return url
  } catch {
    return '/unreadable-address'
  }
}

function restoreEncoding(response: ServerResponse) {
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, _, args) {
      const length = response.getHeader(lengthHeader)
      if (length !== undefined) {
        const encoding = response.getHeader(encodingHeader)
        if (encoding !== undefined) response.setHeader('content-encoding', encoding)
        response.setHeader('content-length', length)
        response.setHeader('vary', 'accept-encoding')
        response.removeHeader(encodingHeader)
        response.removeHeader(lengthHeader)
      }
      return Reflect.apply(writeHead, response, args)
    },
  })
}
