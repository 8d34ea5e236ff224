/**
 * Captures a response that may be cached: what is written to it waits until it is complete. Any other response goes
 * its way as it is written.
 */
import type { ServerResponse } from 'node:http'
import type { Headers } from './cached-response'

export type Captured = { status: number; headers: Headers; body: Buffer }

/** Resolves with the complete response when it carries `Surrogate-Key`; with nothing when it was sent already. */
export function captured(response: ServerResponse): Promise<Captured | undefined> {
  const { write, end, flushHeaders } = response
  const chunks: Buffer[] = []
  return new Promise((resolve) => {
    const isCacheable = (): boolean => {
      if (response.hasHeader('surrogate-key')) return true
      Object.assign(response, { write, end, flushHeaders })
      resolve(undefined)
      return false
    }
    response.flushHeaders = () => {
      if (!isCacheable()) response.flushHeaders()
    }
    response.write = new Proxy(write, {
      apply: (_, __, args) =>
        isCacheable() ? chunks.push(bufferOf(args)) > 0 : Reflect.apply(write, response, args),
    })
    response.end = new Proxy(end, {
      apply: (_, __, args) => {
        if (!isCacheable()) return Reflect.apply(end, response, args)
        chunks.push(bufferOf(args))
        resolve({ status: response.statusCode, headers: takeHeaders(response), body: Buffer.concat(chunks) })
        return response
      },
    })
    response.once('close', () => resolve(undefined))
  })
}

/** `write(chunk)`, `write(chunk, encoding)`, `end()`. */
function bufferOf([chunk, encoding]: unknown[]): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8')
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0)
}

function isEncoding(text: unknown): text is BufferEncoding {
  return typeof text === 'string' && Buffer.isEncoding(text)
}

/** The response is as new afterwards. */
function takeHeaders(response: ServerResponse): Headers {
  const headers = Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)])
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  for (const method of ['write', 'end', 'flushHeaders', 'writeHead']) Reflect.deleteProperty(response, method)
  return Object.fromEntries(headers)
}
