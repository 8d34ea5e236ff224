/** Fills one country into the newsroom: the country, its carriers and their balance checks. What is there stays. */
import type { Payload } from 'payload'
import { defaultLanguage } from '@/translation/languages'
import type { Transaction } from '../transaction'
import type { CountryFile } from './country-file'
import { countryNames } from './country-names'
import { fillCarrier } from './fill-carrier'
import type { Inventory } from './inventory'
import { makeDocument, rows } from './make-document'

export async function fillCountry(
  payload: Payload,
  file: CountryFile,
  inventory: Inventory,
  transaction: Transaction,
) {
  const country = inventory.countries.get(file.code) ?? (await make(payload, file, transaction))
  for (const carrier of file.carriers) await fillCarrier(payload, carrier, country, inventory, transaction)
}

async function make(payload: Payload, file: CountryFile, transaction: Transaction): Promise<number> {
  const { names, emergencyNumbers, carriers, ...facts } = file
  const data = { ...facts, name: countryNames(file.code, names), emergencyNumbers: rows(emergencyNumbers) }
  return makeDocument(payload, 'countries', data, defaultLanguage, transaction)
}
