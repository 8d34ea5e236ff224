/** Instance: the built site in a process of its own, on the testbed's database. */
import { freePort } from '@/cli/database/free-port'
import { startChild, stopped } from './child'

export interface Instance {
  address: string
  stop(): Promise<void>
}

export async function startInstance(): Promise<Instance> {
  const port = await freePort()
  const child = await startChild('bench/instance-process.ts', String(port))
  return { address: `http://127.0.0.1:${port}`, stop: () => stopped(child) }
}
