/** Makes one balance check of the starting content. */
import type { Payload } from 'payload'
import type { Transaction } from '../transaction'
import type { CheckFile } from './check-file'
import { firstLanguage } from './first-language'
import { makeDocument, rows } from './make-document'

/** Nobody of ours has tried it yet: a source says so, or several contradict each other. */
export async function makeCheck(
  payload: Payload,
  file: CheckFile,
  carrier: number,
  transaction: Transaction,
) {
  const { stale, disputed, sources, ...facts } = file
  const state = Object.keys(disputed).length > 0 ? 'disputed' : 'reported'
  const data = { ...facts, carrier, sources: rows(sources), verification: { state, stale, note: disputed } }
  const language = firstLanguage(file.steps, file.place, file.costNote, file.sampleReplyMeaning, disputed)
  await makeDocument(payload, 'balance-checks', data, language, transaction)
}
