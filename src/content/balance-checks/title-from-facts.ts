/** Names a balance check in lists (`Claro: *611#`) and gives it a key when it has none. */
import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '@/content/relations'
import type { BalanceCheck } from '@/payload-types'
import { channelFacts, subject } from './channels'
import { keyFrom } from './check-key'

export const titleFromFacts: CollectionBeforeValidateHook<BalanceCheck> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const check = { ...originalDoc, ...data }
  const carrier = await carrierOf(check, req)
  if (!carrier || !check.channel) return data
  const title = `${carrier.name} (${carrier.countryCode}): ${subject(check) || channelFacts(check.channel)?.label.en}`
  const key = check.key || keyFrom(carrier.countryCode, carrier.slug, check.channel, subject(check))
  return { ...data, title, key }
}

async function carrierOf(
  { carrier }: Partial<BalanceCheck>,
  req: Parameters<typeof titleFromFacts>[0]['req'],
) {
  const id = idOf(carrier)
  if (id === undefined) return undefined
  const found = await req.payload.findByID({ collection: 'carriers', id, depth: 1, req, disableErrors: true })
  if (!found) return undefined
  const countryCode = typeof found.country === 'object' ? found.country.code : ''
  return { name: found.name, slug: found.slug, countryCode }
}
