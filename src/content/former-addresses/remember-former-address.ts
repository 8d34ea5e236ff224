/** Notes the address that a rename leaves, in the rename's own transaction, and has people's redirects follow it. */
import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/content/relations'
import { transactionOf } from '@/database'
import type { Carrier, Country, Guide } from '@/payload-types'
import { followRename } from '../redirects/follow-rename'
import { noteFormerCarrier, noteFormerCountry, noteFormerGuide } from './former-addresses'

export const rememberFormerAddressOfCountry: CollectionAfterChangeHook<Country> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return doc
  await followRename(await noteFormerCountry(doc.id, previousDoc.slug, await transactionOf(req)), req)
  return doc
}

export const rememberFormerAddressOfCarrier: CollectionAfterChangeHook<Carrier> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const country = idOf(previousDoc?.country)
  if (operation !== 'update' || country === undefined) return doc
  const { slug } = previousDoc
  await followRename(await noteFormerCarrier(doc.id, { slug, country }, await transactionOf(req)), req)
  return doc
}

/** What readers got of the guide before is known since before the change (`publishing/publish-shared-fields`). */
export const rememberFormerAddressOfGuide: CollectionAfterChangeHook<Guide> = async ({ doc, req }) => {
  const slug = req.context.liveGuides?.get(doc.id)?.slug
  if (slug) await followRename(await noteFormerGuide(doc.id, slug, await transactionOf(req)), req)
  return doc
}
