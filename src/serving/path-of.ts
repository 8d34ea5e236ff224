/** The path of a request, without its query. */
import type { IncomingMessage } from 'node:http'

export function pathOf({ url = '/' }: IncomingMessage): string {
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}
