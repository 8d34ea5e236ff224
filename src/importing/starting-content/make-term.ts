/** Makes one term of the newsroom's glossary. */
import type { Payload } from 'payload'
import type { Transaction } from '../transaction'
import { firstLanguage } from './first-language'
import type { TermFile } from './glossary-file'
import { makeDocument } from './make-document'

export async function makeTerm(payload: Payload, file: TermFile, transaction: Transaction) {
  await makeDocument(payload, 'glossary-terms', { ...file }, firstLanguage(file.preferred), transaction)
}
