/** Fills one carrier into the newsroom, with its balance checks. What is there stays. */
import type { Payload } from 'payload'
import { dangersOf } from '@/content/balance-checks/check-dangers'
import type { EmergencyCountry } from '@/content/balance-checks/danger'
import { dialledAtAll } from '@/content/balance-checks/dialled-by-check'
import type { Verification } from '@/payload-types'
import type { Transaction } from '../transaction'
import type { CarrierFile, CheckFile } from './country-file'
import { carrierName, type Inventory } from './inventory'
import { makeDocument } from './make-document'

/** `own`: the emergency lines of the carrier's country, `world`: those of all countries. */
export type CountryOfCarrier = { id: number; own: EmergencyCountry; world: EmergencyCountry[] }

export async function fillCarrier(
  payload: Payload,
  { slug, facts, checks }: CarrierFile,
  country: CountryOfCarrier,
  inventory: Inventory,
  transaction: Transaction,
) {
  const carrier =
    inventory.carriers.get(carrierName(country.id, slug)) ??
    (await makeDocument(payload, 'carriers', { ...facts, country: country.id }, transaction))
  for (const file of checks) {
    if (inventory.checks.has(file.key)) continue
    const data = { ...file.facts, carrier, dangerConfirmed: confirmed(file, country) }
    const check = await makeDocument(payload, 'balance-checks', data, transaction)
    if (file.disputed) await judge(payload, check, { outcome: 'sources-disagree' }, transaction)
    if (file.retired) await judge(payload, check, { outcome: 'wrong', then: 'retired' }, transaction)
  }
}

/** The files were looked through as a whole, so nobody is named. */
function confirmed({ dials }: CheckFile, { own, world }: CountryOfCarrier) {
  const isAsked = dangersOf(dials, own, world).some(({ level }) => level === 'ask')
  return { dialled: isAsked ? dialledAtAll(dials) : null }
}

/** A state other than "reported" comes from an entry in the log of verifications. */
async function judge(
  payload: Payload,
  balanceCheck: number,
  verdict: Pick<Verification, 'outcome' | 'then'>,
  transaction: Transaction,
) {
  await payload.create({
    collection: 'verifications',
    data: { balanceCheck, ...verdict },
    depth: 0,
    req: transaction(),
  })
}
