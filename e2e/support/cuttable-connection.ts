/** A way to a database that can be cut and mended, as if its server were stopped and started again. */
import { connect, createServer, type Socket } from 'node:net'

export interface CuttableConnection {
  url: string
  cut(): void
  mend(): Promise<void>
  end(): void
}

export async function cuttableConnection(databaseUrl: string): Promise<CuttableConnection> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname)
    for (const socket of [incoming, outgoing]) {
      open.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket))
    }
    incoming.pipe(outgoing).pipe(incoming)
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const through = new URL(databaseUrl)
  through.port = String(port)
  through.hostname = '127.0.0.1'
  const cut = () => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  return { url: through.href, cut, mend: () => listen(port), end: cut }
}
