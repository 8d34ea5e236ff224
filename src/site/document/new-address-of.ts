/**
 * Where a page that is not at this address stands, in the same language and form: where a redirect says, else at the
 * address of today of the country, carrier or guide that had this one.
 */
import type { Payload } from 'payload'
import { type Address, addresses, addressLike, inForm, type Params, readAddress } from '@/addresses'
import { carrierThatHad, countryThatHad, guideThatHad } from '@/content/former-addresses/former-addresses'
import type { Database } from '@/database'

export async function newAddressOf(address: Address, payload: Payload): Promise<string | undefined> {
  return (await redirectFrom(address, payload)) ?? (await renamedTo(address, payload.db.drizzle))
}

/** Redirects are written without a language, so they are for pages that have one. */
async function redirectFrom({ path, form, language }: Address, payload: Payload) {
  if (!language) return undefined
  const home = addresses.home(language)
  const found = await payload.find({
    collection: 'redirects',
    where: { from: { equals: path.slice(home.length) } },
    limit: 1,
    depth: 0,
  })
  const target = `${home}${found.docs[0]?.to ?? ''}`
  return target !== home && readAddress(target) ? inForm(target, form) : undefined
}

async function renamedTo(address: Address, database: Database): Promise<string | undefined> {
  const params = await slugsOfToday(address.params, database)
  return params && addressLike(address, params)
}

async function slugsOfToday(
  { country, carrier, guide }: Params,
  database: Database,
): Promise<Partial<Params> | undefined> {
  if (carrier) return carrierThatHad(country, carrier, database)
  if (country) return countryThatHad(country, database)
  return guide ? guideThatHad(guide, database) : undefined
}
