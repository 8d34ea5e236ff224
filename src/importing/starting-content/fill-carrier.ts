/** Fills one carrier into the newsroom, with its balance checks. What is there stays. */
import type { Payload } from 'payload'
import type { Transaction } from '../transaction'
import type { CarrierFile } from './country-file'
import { carrierName, type Inventory } from './inventory'
import { makeDocument } from './make-document'

export async function fillCarrier(
  payload: Payload,
  { slug, facts, checks }: CarrierFile,
  country: number,
  inventory: Inventory,
  transaction: Transaction,
) {
  const carrier =
    inventory.carriers.get(carrierName(country, slug)) ??
    (await makeDocument(payload, 'carriers', { ...facts, country }, transaction))
  for (const { key, facts } of checks) {
    if (inventory.checks.has(key)) continue
    await makeDocument(payload, 'balance-checks', { ...facts, carrier }, transaction)
  }
}
