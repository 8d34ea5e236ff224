/** What a reader's report does to its check, in the report's transaction: the run goes on or ends, a doubt may begin. */
import type { CollectionAfterChangeHook } from 'payload'
import {
  fallenIntoDoubt,
  writeDoubt,
  writeFailures,
  writeHeldDoubt,
} from '@/content/balance-checks/balance-checks-table'
import { idOf } from '@/content/relations'
import { transactionOf } from '@/database'
import type { Report } from '@/payload-types'
import { announce } from '@/publishing/announce'
import { type CacheTag, cacheTags } from '@/publishing/cache-tags'
import { lockDocuments } from '@/saving/document-lock'
import { brakeHolds, countedSince, tellsReaders } from './doubt'
import { currentRun, forgetOldNetworks } from './reports-table'

const dayInMs = 86_400_000
const heldBack =
  'Readers put unusually many balance checks into doubt within a day. Further doubts are held back from readers until somebody of the newsroom has looked: Balance checks, "Doubts held back".'

export const raiseDoubt: CollectionAfterChangeHook<Report> = async ({ doc, operation, req }) => {
  const id = idOf(doc.balanceCheck)
  if (operation !== 'create' || id === undefined) return doc
  await lockDocuments('balance-checks', [id], req)
  const { payload } = req
  const { carrier, verification } = await payload.findByID({
    collection: 'balance-checks',
    id,
    depth: 0,
    req,
  })
  const database = await transactionOf(req)
  const now = new Date()
  const run = await currentRun(database, id, countedSince(now, verification.reportsSince))
  await writeFailures(database, id, run.reports)
  await forgetOldNetworks(database, countedSince(now))
  const tags: CacheTag[] = [cacheTags.reports(id)]
  const known = verification.doubtedSince || verification.doubtHeldSince
  if (!known && tellsReaders(run)) {
    const fallen = await fallenIntoDoubt(database, id, new Date(now.getTime() - dayInMs).toISOString())
    if (brakeHolds(fallen)) {
      await writeHeldDoubt(database, id, now.toISOString())
      if (fallen.held === 0) payload.logger.warn(heldBack)
    } else {
      await writeDoubt(database, id, now.toISOString())
      tags.push(cacheTags.balanceCheck(id), cacheTags.carrier(carrier))
    }
  }
  await announce(req, tags)
  return doc
}
