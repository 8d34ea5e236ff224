/** Gives a verdict: the check takes what the entry says, in the entry's transaction and with one announcement. */
import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/content/relations'
import { transactionOf } from '@/database'
import type { BalanceCheck, Verification } from '@/payload-types'
import { ownRequest } from '@/publishing/own-request'
import { isEmpty } from '@/saving/fingerprint'
import { defaultLanguage } from '@/translation/languages'
import { newValues } from './make-entry'
import { forgetNetworks } from './reports-table'
import { afterVerdict } from './verdict'

export const giveVerdict: CollectionAfterChangeHook<Verification> = async ({ doc, req }) => {
  const id = idOf(doc.balanceCheck) ?? 0
  const { payload, transactionID } = req
  const own = Object.assign(await ownRequest(req, 'local', defaultLanguage), { transactionID })
  const check = await payload.findByID({ collection: 'balance-checks', id, depth: 0, req: own })
  const data = correction(doc)
  const day = doc.day ?? new Date().toISOString()
  own.context.verdict = afterVerdict({ ...doc, day }, { ...check, ...data })
  await payload.update({ collection: 'balance-checks', id, data, depth: 0, req: own })
  if (own.context.verdict.reportsSince) await forgetNetworks(await transactionOf(req), id)
  return doc
}

type NewValues = Partial<Pick<BalanceCheck, (typeof newValues)[number]>>

/** A number that is another one now is no longer shown in the old one's groups. */
function correction(entry: Verification): NewValues {
  const given = newValues.filter((name) => !isEmpty(entry[name]))
  const values: NewValues = Object.fromEntries(given.map((name) => [name, entry[name]]))
  return values.number ? { numberShown: null, ...values } : values
}
