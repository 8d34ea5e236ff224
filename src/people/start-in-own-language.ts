/** A translator opens the panel in a language they may write, not in the default one, where everything is read-only. */
import type { CollectionAfterChangeHook } from 'payload'
import type { User } from '@/payload-types'

export const startInOwnLanguage: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, req }) => {
  const [language] = doc.role === 'translator' ? (doc.languages ?? []) : []
  if (!language || previousDoc?.languages?.includes(language)) return doc
  const mine = { 'user.value': { equals: doc.id }, 'user.relationTo': { equals: 'users' } }
  await req.payload.db.upsert({
    collection: 'payload-preferences',
    data: { key: 'locale', user: { relationTo: 'users', value: doc.id }, value: language },
    where: { and: [{ key: { equals: 'locale' } }, mine] },
    req,
  })
  return doc
}
