/**
 * Data file: facts as JSON, for any program on any site. `null` means not known, as "unknown" does where the answer
 * is one of a few words; a field that does not belong to a channel is left out. Described in docs/data.md.
 */
import type { Params } from '@/addresses'
import { file } from '../document/file'
import type { Page } from '../document/page'
import { type QueryContext, sayChecks } from '../document/run-query'
import { licence } from './licence'

const anySite = { 'access-control-allow-origin': '*' }

export function dataFile(
  facts: (context: QueryContext, params: Params) => Promise<object | undefined>,
): Page {
  return {
    ...file({
      type: 'application/json; charset=utf-8',
      headers: { ...anySite, 'access-control-expose-headers': 'ETag' },
      content: async (context, params) => {
        const found = await facts(context, params)
        await sayChecks(context, found)
        return found && JSON.stringify({ licence: licence(), ...found })
      },
    }),
    options: preflight,
  }
}

/** A browser asks first when a script of another site wants to send `If-None-Match`. */
function preflight(): Response {
  const headers = {
    ...anySite,
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'If-None-Match',
    'access-control-max-age': '86400',
  }
  return new Response(null, { status: 204, headers })
}
