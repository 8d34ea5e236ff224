/**
 * Front: what stands before Next in the same process. It answers a kept page without waking the framework;
 * everything else goes on to Next. Whoever answers, the headers that every answer carries are there.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { settings } from '@/env'
import { clientAddress } from './client-address'
import { commonHeaders } from './common-headers'
import { negotiate } from './negotiate'
import { pageCache } from './response-cache'

/**
 * Next does not pass on a body's encoding and length, so a page handler names them under these headers, and only
 * when a front asked it to.
 */
export const frontHeader = 'saldo-front'
export const encodingHeader = 'saldo-encoding'
export const lengthHeader = 'saldo-length'
/** Where the request came from on the network; set here, whatever the client wrote. */
export const clientHeader = 'saldo-client'

type Headers = Record<string, string>

export function withHttpCache(next: RequestListener, siteUrl = settings.siteUrl): RequestListener {
  const common = commonHeaders(siteUrl)
  return (request, response) => {
    if (sendKept(request, response, common)) return
    complete(response, common)
    if (refuse(request, response)) return
    request.headers[frontHeader] = 'yes'
    request.headers[clientHeader] = clientOf(request)
    request.url = leadsSomewhere(request.url) ? request.url : '/no-such-address'
    next(request, response)
  }
}

function sendKept(
  { method, url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  common: Headers,
): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const page = pageCache().get(pathOf(url))
  if (!page) return false
  const reply = negotiate(page, {
    acceptEncoding: headers['accept-encoding']?.toString(),
    ifNoneMatch: headers['if-none-match'],
  })
  response.writeHead(reply.status, { ...common, ...reply.headers })
  response.end(method === 'HEAD' ? undefined : reply.body)
  return true
}

function clientOf({ socket, headers }: IncomingMessage): string {
  return clientAddress(socket.remoteAddress, headers['x-forwarded-for']?.toString())
}

/** What the site serves from `public`, however it is written. */
const publicFile = /^\/[^/]*(?:\.|%2e)(?:png|svg)$/i

/** To a file of `public`, and with a method that it does not know, Next would call the request a fault of ours. */
function refuse({ method = '', url = '/' }: IncomingMessage, response: ServerResponse): boolean {
  const allowed = publicFile.test(pathOf(url)) ? ['GET', 'HEAD'] : knownMethods
  if (allowed.includes(method)) return false
  response.writeHead(405, { allow: allowed.join(', ') }).end()
  return true
}

const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * An address that cannot be decoded names no page; Next would call it a fault of ours. A query may be anything. Of what
 * Next has for itself, only the files of the newsroom are for anybody.
 */
function leadsSomewhere(url = '/'): boolean {
  try {
    return !/^\/_next(?!\/static\/)/.test(decodeURIComponent(pathOf(url)))
  } catch {
    return false
  }
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? ''
}

/** At the last moment: the body's encoding and length as its handler named them, and the common headers it left out. */
function complete(response: ServerResponse, common: Headers) {
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, _, args) {
      restoreEncoding(response)
      for (const [name, value] of Object.entries(common))
        if (!response.hasHeader(name)) response.setHeader(name, value)
      return Reflect.apply(writeHead, response, args)
    },
  })
}

function restoreEncoding(response: ServerResponse) {
  const length = response.getHeader(lengthHeader)
  if (length === undefined) return
  const encoding = response.getHeader(encodingHeader)
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', length)
  response.setHeader('vary', 'accept-encoding')
  response.removeHeader(encodingHeader)
  response.removeHeader(lengthHeader)
}
