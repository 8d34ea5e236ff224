/** Fills one carrier into the newsroom, with its balance checks. What is there stays. */
import type { Payload } from 'payload'
import { dangersOf, questionAbout } from '@/content/balance-checks/check-dangers'
import type { EmergencyCountry } from '@/content/balance-checks/danger'
import { dialledAtAll } from '@/content/balance-checks/dialled-by-check'
import type { Verification } from '@/payload-types'
import type { Transaction } from '../transaction'
import type { CarrierFile, CheckFile } from './country-file'
import { carrierName, type Inventory } from './inventory'
import { makeDocument } from './make-document'

/** `own`: the emergency lines of the carrier's country, `world`: those of all countries. */
export type CountryOfCarrier = {
  id: number
  code: string
  own: EmergencyCountry
  world: EmergencyCountry[]
}

export async function fillCarrier(
  payload: Payload,
  file: CarrierFile,
  country: CountryOfCarrier,
  inventory: Inventory,
  transaction: Transaction,
) {
  const carrier =
    inventory.carriers.get(carrierName(country.id, file.slug)) ??
    (await makeCarrier(payload, file, country, transaction))
  for (const check of file.checks)
    if (!inventory.checks.has(check.key)) await makeCheck(payload, check, carrier, country, transaction)
}

export function makeCarrier(
  payload: Payload,
  { slug, facts }: CarrierFile,
  { id, code }: CountryOfCarrier,
  transaction: Transaction,
): Promise<number> {
  const record = { collection: 'carriers' as const, name: `${code}/${slug}`, values: facts }
  return makeDocument(payload, record, { country: id }, transaction)
}

export async function makeCheck(
  payload: Payload,
  file: CheckFile,
  carrier: number,
  country: CountryOfCarrier,
  transaction: Transaction,
): Promise<number> {
  const record = { collection: 'balance-checks' as const, name: file.key, values: file.facts }
  const beside = { carrier, dangerConfirmed: confirmed(file, country) }
  const check = await makeDocument(payload, record, beside, transaction)
  if (file.disputed) await judge(payload, check, 'disputed', transaction)
  if (file.retired) await judge(payload, check, 'retired', transaction)
  return check
}

/** The files were looked through as a whole, so nobody is named. */
export function confirmed({ dials }: CheckFile, { own, world }: CountryOfCarrier) {
  const question = questionAbout(dials, dangersOf(dials, own, world))
  return { dialled: question ? dialledAtAll(dials) : null }
}

const verdicts = {
  disputed: { outcome: 'sources-disagree' },
  retired: { outcome: 'wrong', then: 'retired' },
} satisfies Record<string, Pick<Verification, 'outcome' | 'then'>>

/** A state other than "reported" comes from an entry in the log of verifications. */
export async function judge(
  payload: Payload,
  balanceCheck: number,
  state: keyof typeof verdicts,
  transaction: Transaction,
) {
  await payload.create({
    collection: 'verifications',
    data: { balanceCheck, ...verdicts[state] },
    depth: 0,
    req: transaction(),
  })
}
