/** Fills one carrier into the newsroom, with its balance checks. What is there stays. */
import type { Payload } from 'payload'
import type { Transaction } from '../transaction'
import type { CarrierFile } from './carrier-file'
import { firstLanguage } from './first-language'
import { carrierName, type Inventory } from './inventory'
import { makeCheck } from './make-check'
import { makeDocument, rows } from './make-document'

export async function fillCarrier(
  payload: Payload,
  file: CarrierFile,
  country: number,
  inventory: Inventory,
  transaction: Transaction,
) {
  const known = inventory.carriers.get(carrierName(country, file.slug))
  const carrier = known ?? (await make(payload, file, country, transaction))
  for (const check of file.checks) {
    if (!inventory.checks.has(check.key)) await makeCheck(payload, check, carrier, transaction)
  }
}

async function make(
  payload: Payload,
  file: CarrierFile,
  country: number,
  transaction: Transaction,
): Promise<number> {
  const { checks, apps, knownWrong, ...facts } = file
  const texts = knownWrong.flatMap(({ claim, truth }) => [claim, truth])
  const language = firstLanguage(file.note, file.gone?.reason ?? {}, ...texts)
  const data = { ...facts, country, apps: rows(apps), knownWrong: rows(knownWrong) }
  return makeDocument(payload, 'carriers', data, language, transaction)
}
