/** Updates one country of the newsroom, its carriers and their balance checks, with what its file gives. */
import type { Payload } from 'payload'
import type { Transaction } from '../transaction'
import type { CarrierFile, CheckFile, CountryFile } from './country-file'
import { type CountryOfCarrier, confirmed, judge, makeCarrier, makeCheck } from './fill-carrier'
import { type Around, countryOfCarriers, makeCountry } from './fill-country'
import { carrierName, type Inventory } from './inventory'
import type { Outcome } from './outcome'
import { documentOf, type Updated, updateRecord } from './update-record'

/** What belongs to a deleted record is not looked at. */
export async function updateCountry(
  payload: Payload,
  file: CountryFile,
  { inventory, lines }: Around,
  transaction: Transaction,
): Promise<Outcome[]> {
  const updated = await updateRecord(
    payload,
    {
      collection: 'countries',
      name: file.code,
      values: file.facts,
      find: async () => inventory.countries.get(file.code),
      add: () => makeCountry(payload, file, transaction),
    },
    transaction,
  )
  if (updated.id === undefined) return [updated]
  const country = await countryOfCarriers(payload, file, updated.id, lines, transaction)
  const outcomes: Outcome[] = [updated]
  for (const carrier of file.carriers)
    outcomes.push(...(await updateCarrier(payload, carrier, country, inventory, transaction)))
  return outcomes
}

/** Its checks first: what one of them no longer says may be known to be wrong from now on. */
async function updateCarrier(
  payload: Payload,
  file: CarrierFile,
  country: CountryOfCarrier,
  inventory: Inventory,
  transaction: Transaction,
): Promise<Outcome[]> {
  const delivery = {
    collection: 'carriers' as const,
    name: `${country.code}/${file.slug}`,
    values: file.facts,
    find: async () => inventory.carriers.get(carrierName(country.id, file.slug)),
    add: () => makeCarrier(payload, file, country, transaction),
  }
  const checksOf = async (carrier: number) => {
    const outcomes: Outcome[] = []
    for (const check of file.checks)
      outcomes.push(await updateCheck(payload, check, carrier, country, inventory, transaction))
    return outcomes
  }
  const id = await documentOf(payload, delivery, transaction)
  const checks = id === undefined ? [] : await checksOf(id)
  const updated = await updateRecord(payload, delivery, transaction)
  if (updated.result !== 'added' || updated.id === undefined) return [updated, ...checks]
  return [updated, ...(await checksOf(updated.id))]
}

async function updateCheck(
  payload: Payload,
  file: CheckFile,
  carrier: number,
  country: CountryOfCarrier,
  inventory: Inventory,
  transaction: Transaction,
): Promise<Outcome> {
  const isJudged = (id: number) => isJudgedByPeople(payload, id, transaction)
  const updated = await updateRecord(
    payload,
    {
      collection: 'balance-checks',
      name: file.key,
      values: file.facts,
      beside: { dangerConfirmed: confirmed(file, country) },
      find: async () => inventory.checks.get(file.key),
      add: () => makeCheck(payload, file, carrier, country, transaction),
      isJudged,
    },
    transaction,
  )
  return updated.id === undefined || updated.result === 'added'
    ? updated
    : giveState(payload, file, { ...updated, id: updated.id }, transaction)
}

/** A verdict of ours stands, whatever a file says. */
async function giveState(
  payload: Payload,
  { disputed, retired }: CheckFile,
  updated: Updated & { id: number },
  transaction: Transaction,
): Promise<Outcome> {
  const { verification } = await payload.findByID({
    collection: 'balance-checks',
    id: updated.id,
    select: { verification: { state: true } },
    depth: 0,
    req: transaction(),
  })
  const state = retired ? 'retired' : disputed ? 'disputed' : undefined
  if (!state || verification.state === state) return updated
  if (await isJudgedByPeople(payload, updated.id, transaction)) {
    if (!retired) return updated
    const difference = { piece: 'facts', path: 'retired', here: verification.state, given: true }
    return { ...updated, left: [...updated.left, difference] }
  }
  await judge(payload, updated.id, state, transaction)
  return { ...updated, result: 'updated' }
}

async function isJudgedByPeople(payload: Payload, id: number, transaction: Transaction): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'verifications',
    where: { and: [{ balanceCheck: { equals: id } }, { origin: { equals: 'person' } }] },
    req: transaction(),
  })
  return totalDocs > 0
}
