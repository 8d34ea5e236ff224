/** Gives a verdict: the check takes what the entry says, in the entry's transaction and with one announcement. */
import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/content/relations'
import { transactionOf } from '@/database'
import type { Verification } from '@/payload-types'
import { ownRequest } from '@/publishing/own-request'
import { defaultLanguage } from '@/translation/languages'
import { correctionIn } from './correction'
import { forgetNetworks } from './reports-table'
import { afterVerdict } from './verdict'

export const giveVerdict: CollectionAfterChangeHook<Verification> = async ({ data: sent, doc, req }) => {
  const id = idOf(doc.balanceCheck) ?? 0
  const { payload, transactionID } = req
  const own = Object.assign(await ownRequest(req, 'local', defaultLanguage), { transactionID })
  const check = await payload.findByID({ collection: 'balance-checks', id, depth: 0, req: own })
  const dialled = sent.dangerConfirmed?.dialled
  const data = { ...correctionIn(doc), ...(dialled && { dangerConfirmed: { dialled } }) }
  const day = doc.day ?? new Date().toISOString()
  own.context.verdict = afterVerdict({ ...doc, day }, { ...check, ...data })
  await payload.update({ collection: 'balance-checks', id, data, depth: 0, req: own })
  if (own.context.verdict.reportsSince) await forgetNetworks(await transactionOf(req), id)
  return doc
}
