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

/** `isShared`: the document is relied on and not written; any number of senders may do so, but nobody writes it. */
export type Lock = { collection: string; id: number; isShared?: boolean }

/** Locks in one order for all, so that two saves never wait for each other; the next one may be read under those before. */
type Plan = () => AsyncIterable<Lock> | Iterable<Lock>

/** Locks these documents for the rest of the request's transaction. Throws an error (503) after ten seconds. */
export async function lockDocuments(collection: string, ids: (number | string)[], req: PayloadRequest) {
  const numbers = [...new Set(ids.map(Number))].sort((one, other) => one - other)
  const locks = numbers.map((id): Lock => ({ collection, id: Number.isSafeInteger(id) ? id : 0 }))
  await takeLocks(() => locks, req)
}

/** Takes what the plan says for the rest of the request's transaction. Throws an error (503) after ten seconds. */
export async function takeLocks(plan: Plan, req: PayloadRequest) {
  let canBeginAgain: boolean | undefined
  for await (const lock of plan()) {
    canBeginAgain ??= await mayBeginAgain(req)
    if (await tryLock(lock, req)) continue
    if (canBeginAgain) return await lockLater(lock, plan, req)
    await waitInPlace(lock, req)
  }
}

async function tryLock({ collection, id, isShared }: Lock, req: PayloadRequest): Promise<boolean> {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute<{ taken: boolean }>(
    isShared
      ? sql`select pg_try_advisory_xact_lock_shared(hashtext(${collection}), ${id}) as taken`
      : sql`select pg_try_advisory_xact_lock(hashtext(${collection}), ${id}) as taken`,
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

async function lockLater(lock: Lock, plan: Plan, req: PayloadRequest) {
  await killTransaction(req)
  const lines = queuesOf.get(req.payload) ?? new Map<string, Promise<unknown>>()
  queuesOf.set(req.payload, lines)
  const line = `${lock.collection} ${lock.id}`
  const until = Date.now() + patience
  const mine = (lines.get(line) ?? Promise.resolve()).then(() => keepTrying(plan, req, until))
  const place = mine.catch(() => undefined)
  lines.set(line, place)
  await mine.finally(() => lines.get(line) === place && lines.delete(line))
}

/** Ends with a new transaction that has all locks of the plan. */
async function keepTrying(plan: Plan, req: PayloadRequest, until: number) {
  while (Date.now() < until) {
    await initTransaction(req)
    if (await tryAll(plan, req)) return
    await killTransaction(req)
    await pause(betweenTries + Math.random() * betweenTries)
  }
  throw tookTooLong(req)
}

async function tryAll(plan: Plan, req: PayloadRequest): Promise<boolean> {
  for await (const lock of plan()) if (!(await tryLock(lock, req))) return false
  return true
}

async function waitInPlace({ collection, id, isShared }: Lock, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  try {
    await transaction.execute(sql`select set_config('lock_timeout', ${`${patience}ms`}, true)`)
    await transaction.execute(
      isShared
        ? sql`select pg_advisory_xact_lock_shared(hashtext(${collection}), ${id})`
        : sql`select pg_advisory_xact_lock(hashtext(${collection}), ${id})`,
    )
    await transaction.execute(sql`select set_config('lock_timeout', '0', true)`)
  } catch {
    throw tookTooLong(req)
  }
}

function tookTooLong(req: PayloadRequest): APIError {
  const message = panelText('saving.tookTooLong')
  return new APIError(messageFor(req, message), 503, null, true)
}
