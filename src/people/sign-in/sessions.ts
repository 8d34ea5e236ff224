/**
 * Sessions: Payload reads a person with all sessions, changes one and writes the whole person back. Of two at the same
 * moment, on one instance or two, one would be lost, a session that was signed out would be back, and with it an old
 * role or password. So whoever begins, renews or ends a session holds the person's document lock, as every save of a
 * person does, and reads after that.
 */
import {
  type CollectionAfterLogoutHook,
  type CollectionBeforeOperationHook,
  commitTransaction,
  Forbidden,
  getFieldsToSign,
  initTransaction,
  jwtSign,
  killTransaction,
  type PayloadRequest,
  type Where,
} from 'payload'
import { addSessionToUser } from 'payload/shared'
import type { User } from '@/payload-types'
import { lockDocuments } from '@/saving/document-lock'

export type Session = { token: string; exp: number }

export function accountWhere(where: Where, req: PayloadRequest): Promise<User | null> {
  return req.payload.db.findOne<User>({ collection: 'users', where, req })
}

/** Nothing when the person is gone or has another password than the one that was verified. */
export async function beginSession(verified: User, req: PayloadRequest): Promise<Session | undefined> {
  const { payload } = req
  const collectionConfig = payload.collections.users.config
  await initTransaction(req)
  try {
    await lockDocuments('users', [verified.id], req)
    const person = await accountWhere({ id: { equals: verified.id } }, req)
    if (!person || person.hash !== verified.hash) {
      await killTransaction(req)
      return
    }
    const user = Object.assign(person, { collection: 'users' as const })
    const { sid } = await addSessionToUser({ collectionConfig, payload, req, user })
    await commitTransaction(req)
    req.user = user
    const fieldsToSign = getFieldsToSign({ collectionConfig, email: user.email, sid, user })
    const { tokenExpiration } = collectionConfig.auth
    return await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Before Payload's renewal reads: a session that was signed out meanwhile is not renewed. */
export const lockBeforeRenewal: CollectionBeforeOperationHook<'users'> = async ({ operation, req }) => {
  const { user } = req
  if (operation !== 'refresh' || user?.collection !== 'users') return
  await lockDocuments('users', [user.id], req)
  const person = await accountWhere({ id: { equals: user.id } }, req)
  const mine = '_sid' in user && user._sid
  if (!person?.sessions?.some(({ id }) => id === mine)) throw new Forbidden(req.t)
}

/** Payload asks this hook before it reads. */
export const lockBeforeSignOut: CollectionAfterLogoutHook<User> = async ({ req }) => {
  if (req.user) await lockDocuments('users', [req.user.id], req)
}
