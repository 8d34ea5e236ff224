/**
 * Bounded bodies: a request with a body reaches the application when the whole body is here, within its limit, and
 * there is room for it. Until then it waits in the request itself, so that nothing is kept twice, and a refusal is
 * always the first word of the response.
 */
import type {
  IncomingHttpHeaders,
  IncomingMessage,
  RequestListener,
  Server,
  ServerOptions,
  ServerResponse,
} from 'node:http'
import { type Message, panelLanguage, panelText } from '@/text/panel'
import type { BodiesInFlight } from './bodies-in-flight'
import { bodyLimit, limitForStrangers, plainPath } from './body-limits'
import type { Headers } from './cached-response'

/**
 * Milliseconds. A picture of 8 MB arrives within two minutes at 0.6 Mbit/s, which a phone on hotel Wi-Fi has; whoever
 * is slower than that holds a connection and memory for nothing. Node itself ends such requests, with 408.
 */
export const patience: ServerOptions = {
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
}

/** Also for requests with `Expect: 100-continue`, which Node would tell to go on before anybody looks at them. */
export function handleRequests(server: Server, listener: RequestListener) {
  server.on('request', listener)
  server.on('checkContinue', listener)
}

type Bounds = {
  isSignedIn: (headers: IncomingHttpHeaders) => boolean
  bodies: BodiesInFlight
  common: Headers
}

export function withBoundedBodies(app: RequestListener, bounds: Bounds): RequestListener {
  return (request, response) => {
    if (!hasBody(request)) return app(request, response)
    receive(request, response, bounds, () => app(request, response))
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function receive(
  request: IncomingMessage,
  response: ServerResponse,
  { isSignedIn, bodies, common }: Bounds,
  whole: () => void,
) {
  const ofAddress = bodyLimit(request)
  const limit = isSignedIn(request.headers) ? ofAddress : limitForStrangers(ofAddress)
  const mostDiscarded = ofAddress.bytes * timesDiscarded
  const body = bodies.begin(request)
  const end = () => bodies.end(request.socket, body)
  response.once('close', end)
  let received = 0
  let refused = false

  const refuse = (status: 401 | 413 | 503, message: Message) => {
    refused = true
    end()
    writeRefusal(request, response, { status, message, common })
    request.read()
  }

  const push = request.push.bind(request)
  /** Node reads on as long as this says so. */
  request.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
    if (chunk === null) {
      Reflect.deleteProperty(request, 'push')
      push(chunk)
      if (refused) response.end()
      else whole()
      return true
    }
    const length = chunk instanceof Uint8Array ? chunk.length : 0
    received += length
    if (refused) return received <= mostDiscarded || !response.end()
    if (received > limit.bytes) refuse(limit.status, limit.refusal)
    else if (!bodies.add(body, length)) refuse(503, busy)
    else push(chunk, encoding)
    return true
  }

  if (Number(request.headers['content-length'] ?? 0) > limit.bytes) refuse(limit.status, limit.refusal)
  if (!expectsContinue(request)) return
  if (refused) response.end()
  else response.writeContinue()
}

const busy = panelText('body.busy')

/**
 * Whoever is still sending sees no response once the connection is closed: browsers send everything first. So the
 * rest is read and thrown away, up to this many times what the address takes at most, which is a picture of
 * 96 MB: also from somebody whose session has ended, and who has to learn it.
 */
const timesDiscarded = 12

function expectsContinue({ headers }: IncomingMessage): boolean {
  return headers.expect?.toLowerCase() === '100-continue'
}

type Refusal = { status: number; message: Message; common: Headers }

/** In the shape that the clients of this address understand. It is complete, but the connection stays open. */
function writeRefusal(request: IncomingMessage, response: ServerResponse, refusal: Refusal) {
  const { status, message, common } = refusal
  const sentence = message[panelLanguage(request.headers['accept-language']?.slice(0, 2))]
  const isForPrograms = /^\/api(\/|$)/i.test(plainPath(request))
  const body = isForPrograms ? JSON.stringify({ errors: [{ message: sentence }] }) : `${sentence}\n`
  response.writeHead(status, {
    ...common,
    'content-type': isForPrograms ? 'application/json' : 'text/plain;charset=UTF-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    connection: 'close',
    ...(status === 401 && { 'www-authenticate': 'JWT' }),
    ...(status === 503 && { 'retry-after': '10' }),
  })
  response.write(body)
}
