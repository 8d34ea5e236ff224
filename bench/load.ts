/** Load: as many requests as a server answers, sent from a process of their own. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import type { Result } from 'autocannon'

const program = createRequire(import.meta.url).resolve('autocannon')

/** `etag`: the client holds that body already, and every response has to be 304. */
export interface Load {
  address: string
  etag?: string
}

/** Requests per second over `seconds`. Rejects when a response had another status than it should. */
export async function requestsPerSecond({ address, etag }: Load, seconds: number): Promise<number> {
  const headers = ['accept-encoding=br', ...(etag ? [`if-none-match=${etag}`] : [])]
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    ...['--json', '--no-progress', '--connections', '32', '--duration', String(seconds)],
    ...headers.flatMap((header) => ['--headers', header]),
    address,
  ])
  const result: Result = JSON.parse(stdout)
  const wrong = result.requests.total - result[etag ? '3xx' : '2xx']
  if (wrong > 0 || result.errors)
    throw new Error(
      `${address}: ${wrong} responses of another status and ${result.errors} errors under load.`,
    )
  return result.requests.average
}
