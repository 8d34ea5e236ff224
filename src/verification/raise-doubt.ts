/**
 * Raises a doubt about a balance check when a run of reports says so, in the same transaction as the last of them.
 * It is lifted by hand only: when somebody records another state or day of verification.
 */

import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/content/relations'
import { transactionOf } from '@/database'
import type { BalanceCheck, Report } from '@/payload-types'
import { announce } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'
import { countedSince, doubtingRun, isDoubted } from './doubt'

export const raiseDoubt: CollectionAfterChangeHook<Report> = async ({ doc, operation, req }) => {
  const id = idOf(doc.balanceCheck)
  if (operation !== 'create' || id === undefined) return doc
  await announce(req, [cacheTags.reports(id)])
  if (doc.worked) return doc
  const { payload } = req
  const check = await payload.findByID({ collection: 'balance-checks', id, depth: 0, req })
  if (check.verification.doubtedSince) return doc
  const { docs } = await payload.find({
    collection: 'reports',
    where: {
      and: [
        { balanceCheck: { equals: id } },
        { day: { greater_than_equal: countedSince(new Date(), check.verification.day).toISOString() } },
      ],
    },
    sort: ['-day', '-id'],
    limit: doubtingRun,
    depth: 0,
    req,
  })
  if (!isDoubted(docs.map(({ worked }) => worked ?? false))) return doc
  const transaction = await transactionOf(req)
  await transaction.execute(
    sql`update balance_checks set verification_doubted_since = ${doc.day} where id = ${id}`,
  )
  await announce(req, [cacheTags.balanceCheck(id), cacheTags.carrier(check.carrier)])
  return doc
}

/**
 * Somebody of ours has looked into it when the state or the day of the verification is another one now. Nothing else
 * writes a doubt or takes it away.
 */
export const liftDoubt: CollectionBeforeChangeHook<BalanceCheck> = ({ data, originalDoc }) => {
  const { verification } = data
  if (!verification) return data
  const before = originalDoc?.verification
  const looked = verification.state !== before?.state || verification.day !== before?.day
  const doubtedSince = looked ? null : before?.doubtedSince
  return { ...data, verification: { ...verification, doubtedSince } }
}
