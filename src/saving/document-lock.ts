/**
 * Document lock: one document is saved by one sender at a time, on whichever instance. A save reads the document, changes it
 * and writes it back with all its languages; of two at the same moment the later one would undo the earlier one
 * (measured). Whoever waits holds no connection to the database: a transaction that has written nothing is given back
 * and begun again. Nobody waits longer than ten seconds.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { APIError, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { transactionOf } from '@/database'
import { messageFor } from '@/people/messages'
import { panelText } from '@/text/panel'

const patience = 10_000
const betweenTries = 15

/** Who waits for a document in this process waits in a queue, so that only the first of them asks the database. */
const queuesOf = new WeakMap<Payload, Map<string, Promise<unknown>>>()

/**
 * Locks these documents for the rest of the request's transaction, in one order for all, so that two
 * saves never wait for each other. Throws an error (503) after ten seconds.
 */
export async function lockDocuments(collection: string, ids: (number | string)[], req: PayloadRequest) {
  for (const id of [...new Set(ids.map(Number))].sort((one, other) => one - other)) {
    await lockDocument(collection, Number.isSafeInteger(id) ? id : 0, req)
  }
}

async function lockDocument(collection: string, id: number, req: PayloadRequest) {
  if (await tryLock(collection, id, req)) return
  if (await mayBeginAgain(req)) await lockLater(collection, id, req)
  else await waitInPlace(collection, id, req)
}

async function tryLock(collection: string, id: number, req: PayloadRequest): Promise<boolean> {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext(${collection}), ${id}) as taken`,
  )
  return rows[0]?.taken === true
}

/** A request from outside that has written nothing loses nothing; the Local API may be one call of several. */
async function mayBeginAgain(req: PayloadRequest): Promise<boolean> {
  if (req.payloadAPI === 'local' || !req.transactionID) return false
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute<{ untouched: boolean }>(sql`
    select pg_current_xact_id_if_assigned() is null and not exists (
      select from pg_locks where pid = pg_backend_pid() and locktype = 'advisory') as untouched`)
  return rows[0]?.untouched === true
}

async function lockLater(collection: string, id: number, req: PayloadRequest) {
  await killTransaction(req)
  const lines = queuesOf.get(req.payload) ?? new Map<string, Promise<unknown>>()
  queuesOf.set(req.payload, lines)
  const line = `${collection} ${id}`
  const until = Date.now() + patience
  const mine = (lines.get(line) ?? Promise.resolve()).then(() => keepTrying(collection, id, req, until))
  const place = mine.catch(() => undefined)
  lines.set(line, place)
  await mine.finally(() => lines.get(line) === place && lines.delete(line))
}

/** Ends with a new transaction that has the lock. */
async function keepTrying(collection: string, id: number, req: PayloadRequest, until: number) {
  while (Date.now() < until) {
    await initTransaction(req)
    if (await tryLock(collection, id, req)) return
    await killTransaction(req)
    await pause(betweenTries + Math.random() * betweenTries)
  }
  throw tookTooLong(req)
}

async function waitInPlace(collection: string, id: number, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  try {
    await transaction.execute(sql`select set_config('lock_timeout', ${`${patience}ms`}, true)`)
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtext(${collection}), ${id})`)
    await transaction.execute(sql`select set_config('lock_timeout', '0', true)`)
  } catch {
    throw tookTooLong(req)
  }
}

function tookTooLong(req: PayloadRequest): APIError {
  const message = panelText('saving.tookTooLong')
  return new APIError(messageFor(req, message), 503, null, true)
}
