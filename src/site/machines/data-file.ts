/**
 * Data file: facts as JSON, for any program on any site. `null` means not known, as "unknown" does where the answer
 * is one of a few words; a field that does not belong to a channel is left out. Described in docs/data.md.
 */
import { machineFile } from '../document/machine-file'
import type { Reading } from '../document/page'
import { licence } from './licence'

type Content<Params> = (reading: Reading, params: Params) => Promise<object | undefined>

export function dataFile<Params extends object>(content: Content<Params>) {
  return machineFile<Params>({
    type: 'application/json; charset=utf-8',
    headers: { 'access-control-allow-origin': '*' },
    content: async (reading, params) => {
      const found = await content(reading, params)
      return found && JSON.stringify({ licence: licence(), ...found })
    },
  })
}
