/** Fills one country into the newsroom: the country, its carriers and their balance checks. What is there stays. */
import type { Payload } from 'payload'
import type { EmergencyCountry } from '@/content/balance-checks/danger'
import { emergencyLines } from '@/content/countries/emergency-lines'
import type { Transaction } from '../transaction'
import type { CountryFile } from './country-file'
import { fillCarrier } from './fill-carrier'
import type { Inventory } from './inventory'
import { makeDocument } from './make-document'

/** `lines`: the emergency lines of all files; some of their countries may not be filled in yet. */
type Around = { inventory: Inventory; lines: EmergencyCountry[] }

export async function fillCountry(
  payload: Payload,
  { code, facts, carriers, lines: own }: CountryFile,
  { inventory, lines }: Around,
  transaction: Transaction,
) {
  const id = inventory.countries.get(code) ?? (await makeDocument(payload, 'countries', facts, transaction))
  const world = [...lines, ...(await emergencyLines({ payload, ...transaction() }))]
  const country = { id, own: world.find((one) => one.id === id) ?? own, world }
  for (const carrier of carriers) await fillCarrier(payload, carrier, country, inventory, transaction)
}
