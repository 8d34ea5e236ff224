/** Resolves when the server takes connections; rejects when the port is taken. */
import type { Server } from 'node:http'

export function listen(server: Server, { host, port }: { host: string; port: number }) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
}
