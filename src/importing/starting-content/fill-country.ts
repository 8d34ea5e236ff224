/** Fills one country into the newsroom: the country, its carriers and their balance checks. What is there stays. */
import type { Payload } from 'payload'
import type { Transaction } from '../transaction'
import type { CountryFile } from './country-file'
import { fillCarrier } from './fill-carrier'
import type { Inventory } from './inventory'
import { makeDocument } from './make-document'

export async function fillCountry(
  payload: Payload,
  { code, facts, carriers }: CountryFile,
  inventory: Inventory,
  transaction: Transaction,
) {
  const country =
    inventory.countries.get(code) ?? (await makeDocument(payload, 'countries', facts, transaction))
  for (const carrier of carriers) await fillCarrier(payload, carrier, country, inventory, transaction)
}
