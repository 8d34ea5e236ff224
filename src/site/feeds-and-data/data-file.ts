/**
 * Data file: facts as JSON, for any program on any site. `null` means not known, as "unknown" does where the answer
 * is one of a few words; a field that does not belong to a channel is left out. Described in docs/data.md.
 */
import { machineFile } from '../document/machine-file'
import type { QueryContext } from '../document/page'
import { licence } from './licence'

const anySite = { 'access-control-allow-origin': '*' }

type Content<Params> = (context: QueryContext, params: Params) => Promise<object | undefined>

export function dataFile<Params extends object>(content: Content<Params>) {
  return machineFile<Params>({
    type: 'application/json; charset=utf-8',
    headers: { ...anySite, 'access-control-expose-headers': 'ETag' },
    content: async (context, params) => {
      const found = await content(context, params)
      return found && JSON.stringify({ licence: licence(), ...found })
    },
  })
}

/** A browser asks first when a script of another site wants to send `If-None-Match`. */
export function preflight(): Response {
  const headers = {
    ...anySite,
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'If-None-Match',
    'access-control-max-age': '86400',
  }
  return new Response(null, { status: 204, headers })
}
