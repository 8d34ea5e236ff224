/** Writes what search knows of one document, as readers get it within this transaction. */
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database'
import type { Kind } from './search-document'
import { searchDocuments } from './search-documents'
import { lockDocuments, replaceInIndex } from './write-index'

/** It is gone from the index when it is gone, or shown to no reader. */
export async function indexDocument(kind: Kind, id: number, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  await lockDocuments(transaction, kind, [id])
  const documents = await searchDocuments(req.payload, kind, [id], req.transactionID)
  await replaceInIndex(transaction, kind, [id], documents)
}

export async function removeFromIndex(kind: Kind, id: number, req: PayloadRequest) {
  await replaceInIndex(await transactionOf(req), kind, [id], [])
}
