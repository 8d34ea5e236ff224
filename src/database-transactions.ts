/**
 * Transactions: a commit that fails throws. Payload's own hides that, and answers that a change is saved which the
 * database has not stored (the connection broke, or nothing answered in time).
 */
import { randomUUID } from 'node:crypto'
import type { PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres'

type Adapter = ReturnType<typeof postgresAdapter>

export function withTruthfulCommits(base: Adapter): Adapter {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      adapter.beginTransaction = () => begin(adapter)
      adapter.commitTransaction = (id) => commit(adapter, id)
      return adapter
    },
  }
}

/** Drizzle has a transaction last as long as a function: this one lasts until it is told how to end. */
async function begin(adapter: PostgresAdapter): Promise<string> {
  await adapter.initializing
  const id = randomUUID()
  await new Promise<void>((begun, failed) => {
    const ended = adapter.drizzle.transaction(
      (transaction) =>
        new Promise<void>((commits, rollsBack) => {
          const resolve = () => settled(commits, ended)
          const reject = () => settled(rollsBack, ended).catch(() => {})
          adapter.sessions[id] = { db: transaction, resolve, reject }
          begun()
        }),
    )
    ended.catch(failed)
  })
  return id
}

async function settled(decide: () => void, ended: Promise<void>) {
  decide()
  await ended
}

async function commit(adapter: PostgresAdapter, given: Parameters<PostgresAdapter['commitTransaction']>[0]) {
  const id = String(await given)
  const session = adapter.sessions[id]
  delete adapter.sessions[id]
  await session?.resolve()
}
