/** One transaction around several writes of the Local API: all of them happen, or none. */
import type { Payload } from 'payload'

/**
 * What a call of the Local API gets as `req` to take part: nothing but the transaction, and a new object for every
 * call, because Payload writes the call's language into it (issue 18246).
 */
export type Transaction = () => { transactionID: number | string } | Record<string, never>

export async function inTransaction<Result>(
  payload: Payload,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gave no transaction.')
  try {
    const result = await work(() => ({ transactionID }))
    await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}
