/** A way to the site that counts every byte that comes back over it: bodies and headers, whoever asked for them. */
import { connect, createServer } from 'node:net'

export interface CountingConnection {
  /** The site's address by this way. */
  url: string
  /** So many bytes have come back until now. */
  bytes(): number
  end(): void
}

export async function countingConnection(site: string): Promise<CountingConnection> {
  const target = new URL(site)
  let bytes = 0
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname)
    for (const socket of [incoming, outgoing]) {
      socket.on('error', () => socket.destroy())
      socket.on('close', () => (socket === incoming ? outgoing : incoming).destroy())
    }
    outgoing.on('data', (chunk) => {
      bytes += chunk.length
    })
    incoming.pipe(outgoing).pipe(incoming)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, bytes: () => bytes, end: () => server.close() }
}
