/** Requests that Next would call a fault of ours, or that are for nobody: refused before it sees them. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { clientAddress, isUnnamedProxy, type TrustedProxies } from './client-address'
import { pathOf } from './path-of'

export function withRequestChecks(app: RequestListener, trusted: TrustedProxies): RequestListener {
  let isTold = false
  return (request, response) => {
    if (refuseMethod(request, response) || refuseParameters(request, response)) return
    if (!leadsSomewhere(pathOf(request))) request.url = '/no-such-address'
    const peer = request.socket.remoteAddress ?? ''
    const forwarded = request.headers['x-forwarded-for']?.toString() ?? ''
    if (!isTold && isUnnamedProxy(peer, forwarded, trusted)) {
      isTold = true
      console.warn(unnamedProxy(peer))
    }
    /** The header says where the request came from on the network, whatever the client wrote there. */
    request.headers['x-forwarded-for'] = clientAddress(peer, forwarded, trusted)
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

/** The panel's longest questions have some dozens. Next's work grows with their square: 25,000 stop everybody for 20 s. */
const mostParameters = 500

function refuseParameters({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
  if (url.split('&', mostParameters + 1).length <= mostParameters) return false
  response
    .writeHead(414, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(`An address takes at most ${mostParameters} parameters.\n`)
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

const unnamedProxy = (peer: string) =>
  `Requests come with X-Forwarded-For from ${peer}, which TRUST_PROXY does not name. If that is your proxy, name it: until then all of its readers count as one.`
