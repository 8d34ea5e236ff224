/**
 * One at a time: people write one guide in several languages at once, and every save carries all languages, read
 * before it and written after it. Without a queue, the later of two saves undoes the earlier one (measured). So a
 * change of a guide waits until the change before it has been committed.
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'
import { transactionOf } from './announce'

/** The first half of the lock's name; the second is the guide's id. */
const guides = 4_711

export const oneAtATime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || args.id === undefined) return
  const transaction = await transactionOf(req)
  await transaction.execute(sql`select pg_advisory_xact_lock(${guides}, ${Number(args.id)})`)
}
