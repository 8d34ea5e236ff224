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
  for (const { key, facts, disputed } of checks) {
    if (inventory.checks.has(key)) continue
    const check = await makeDocument(payload, 'balance-checks', { ...facts, carrier }, transaction)
    if (disputed) await disagree(payload, check, transaction)
  }
}

/** A state other than "reported" comes from an entry in the log of verifications. */
async function disagree(payload: Payload, balanceCheck: number, transaction: Transaction) {
  await payload.create({
    collection: 'verifications',
    data: { balanceCheck, outcome: 'sources-disagree' },
    depth: 0,
    req: transaction(),
  })
}
