/** Visit: one request for a page over a connection that stays open, with its time and its bytes on the wire. */
import { Agent, type IncomingMessage, request } from 'node:http'

export interface Visit {
  status: number
  headers: IncomingMessage['headers']
  /** As it came, compressed or not. */
  body: Buffer
  /** From sending the request to the last byte. */
  ms: number
  /** Status line, headers and body. */
  bytes: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Rejects unless the page is answered with 200 within half a minute. */
export function visit(address: string, encoding: 'br' | 'identity' = 'br'): Promise<Visit> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const asked = request(address, { agent, headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const ms = performance.now() - begun
        if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}.`))
        const body = Buffer.concat(chunks)
        const bytes = headerBytes(response) + body.length
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, ms, bytes })
      })
    })
    asked.setTimeout(30_000, () => asked.destroy(new Error(`${address} did not answer within 30 s.`)))
    asked.on('error', reject)
    asked.end()
  })
}

function headerBytes({ httpVersion, statusCode, statusMessage, rawHeaders }: IncomingMessage): number {
  const statusLine = `HTTP/${httpVersion} ${statusCode} ${statusMessage}\r\n\r\n`
  const punctuation = (rawHeaders.length / 2) * ': \r\n'.length
  return statusLine.length + rawHeaders.reduce((sum, text) => sum + text.length, punctuation)
}
