/** Load: as many requests as a server answers, sent from a process of their own. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import type { Result } from 'autocannon'

const program = createRequire(import.meta.url).resolve('autocannon')

/** Requests per second over `seconds`. Rejects when anything but 2xx came back. */
export async function requestsPerSecond(address: string, seconds: number): Promise<number> {
  const args = ['--json', '--no-progress', '--connections', '32', '--duration', String(seconds)]
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    ...args,
    '--headers',
    'accept-encoding=br',
    address,
  ])
  const result: Result = JSON.parse(stdout)
  if (result.non2xx || result.errors) {
    throw new Error(
      `${address}: ${result.non2xx} answers other than 2xx and ${result.errors} errors under load.`,
    )
  }
  return result.requests.average
}
