/** Fills one country into the newsroom: the country, its carriers and their balance checks. What is there stays. */
import type { Payload } from 'payload'
import type { EmergencyCountry } from '@/content/balance-checks/danger'
import { emergencyLines } from '@/content/countries/emergency-lines'
import type { Transaction } from '../transaction'
import type { CountryFile } from './country-file'
import { type CountryOfCarrier, fillCarrier } from './fill-carrier'
import type { Inventory } from './inventory'
import { makeDocument } from './make-document'

/** `lines`: the emergency lines of all files; some of their countries may not be filled in yet. */
export type Around = { inventory: Inventory; lines: EmergencyCountry[] }

export async function fillCountry(
  payload: Payload,
  file: CountryFile,
  { inventory, lines }: Around,
  transaction: Transaction,
) {
  const id = inventory.countries.get(file.code) ?? (await makeCountry(payload, file, transaction))
  const country = await countryOfCarriers(payload, file, id, lines, transaction)
  for (const carrier of file.carriers) await fillCarrier(payload, carrier, country, inventory, transaction)
}

export function makeCountry(
  payload: Payload,
  { code, facts }: CountryFile,
  transaction: Transaction,
): Promise<number> {
  return makeDocument(payload, { collection: 'countries', name: code, values: facts }, {}, transaction)
}

export async function countryOfCarriers(
  payload: Payload,
  { code, lines: own }: CountryFile,
  id: number,
  lines: EmergencyCountry[],
  transaction: Transaction,
): Promise<CountryOfCarrier> {
  const world = [...lines, ...(await emergencyLines({ payload, ...transaction() }))]
  return { id, code, own: world.find((one) => one.id === id) ?? own, world }
}
