/** Requests that Next would call a fault of ours, or that are for nobody: refused before it sees them. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { clientAddress, type TrustedProxies } from './client-address'
import { pathOf } from './path-of'

export function withRequestChecks(app: RequestListener, trusted: TrustedProxies): RequestListener {
  return (request, response) => {
    if (refuseMethod(request, response)) return
    if (!leadsSomewhere(pathOf(request))) request.url = '/no-such-address'
    request.headers['x-forwarded-for'] = clientOf(request, trusted)
    app(request, response)
  }
}

/** What the site serves from `public`, however it is written. */
const publicFile = /^\/[^/]*(?:\.|%2e)(?:png|svg)$/i
const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** To a file of `public`, and with a method that it does not know, Next would answer with 500. */
function refuseMethod(request: IncomingMessage, response: ServerResponse): boolean {
  const allowed = publicFile.test(pathOf(request)) ? ['GET', 'HEAD'] : knownMethods
  if (allowed.includes(request.method ?? '')) return false
  response.writeHead(405, { allow: allowed.join(', ') }).end()
  return true
}

/** An address that cannot be decoded names no page. Of what Next has for itself, only files are for anybody. */
function leadsSomewhere(path: string): boolean {
  try {
    return !/^\/_next(?!\/static\/)/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

/** The header says where the request came from on the network, whatever the client wrote there. */
function clientOf({ socket, headers }: IncomingMessage, trusted: TrustedProxies): string {
  return clientAddress(socket.remoteAddress, headers['x-forwarded-for']?.toString(), trusted)
}
