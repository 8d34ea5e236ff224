/**
 * Database pool: the connections of one process. Readers and the newsroom have a share each, so that neither keeps the
 * other from the database: who has a share's last connection is waited for by those of that share alone. A query has a
 * time limit, and a connection that did not answer within it is closed, because its answer may still come.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { Semaphore, withTimeout } from 'async-mutex'
import pg, { type ClientConfig, type PoolClient, type PoolConfig } from 'pg'
import { isDatabaseAway, NoConnection } from './database-away'

/** Times in milliseconds. */
export interface Share {
  /** At most. */
  connections: number
  /** So long a request waits until it gets one of them. */
  wait: number
  /** So long it waits for the answer to a query. Nothing = for ever. */
  answer?: number
}

export interface Shares {
  newsroom: Share
  readers: Share
}

export class DatabasePool extends pg.Pool {
  /** How often the database did not answer, or no connection was free. */
  failures = 0
  #borrowed = new Set<PoolClient>()
  #isReading = new AsyncLocalStorage<true>()
  #newsroom: Counted
  #readers: Counted

  constructor(options: PoolConfig | undefined, { newsroom, readers }: Shares) {
    super({ ...options, Client: LimitedClient })
    this.#newsroom = counted(newsroom)
    this.#readers = counted(readers)
    /** Without a listener, Node ends the process when a connection breaks; the pool replaces it by itself. */
    this.on('error', () => {
      this.failures += 1
    })
    this.on('connect', (client) => client.on('error', (error) => this.emit('error', error, client)))
  }

  /** What the action asks is on the readers' share. */
  reading<Result>(action: () => Result): Result {
    return this.#isReading.run(true, action)
  }

  override connect(): Promise<PoolClient>
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<PoolClient> | undefined {
    const lent = this.#lend(this.#isReading.getStore() ? this.#readers : this.#newsroom)
    if (!callback) return lent
    lent.then(
      (client) => callback(undefined, client, client.release),
      (error) => callback(error, undefined, () => {}),
    )
    return undefined
  }

  async #lend({ acquire, answer }: Counted): Promise<PoolClient> {
    const giveBack = await acquire().catch((error) => this.#failed(error))
    const client = await super.connect().catch((error) => {
      giveBack()
      return this.#failed(error)
    })
    if (client instanceof LimitedClient) client.answer = answer
    return this.#returnable(client, giveBack)
  }

  #failed(error: unknown): never {
    this.failures += 1
    throw error
  }

  /**
   * A connection that breaks comes back by itself: Drizzle never returns one that breaks at `begin`, and fails when one
   * is returned twice.
   */
  #returnable(client: PoolClient, giveBack: () => void): PoolClient {
    const { release } = client
    const back = (error?: Error | boolean) => {
      if (!this.#borrowed.delete(client)) return
      client.off('end', broken)
      giveBack()
      if (error instanceof Error && isDatabaseAway(error)) this.emit('error', error, client)
      release(error)
    }
    const broken = () => back(true)
    client.once('end', broken)
    client.release = back
    this.#borrowed.add(client)
    return client
  }

  /** Payload takes one connection out of its pool and never returns it, so that the pool alone would never end. */
  override end(): Promise<void>
  override end(callback: () => void): void
  override end(callback?: () => void): Promise<void> | undefined {
    for (const client of this.#borrowed) client.release(true)
    if (!callback) return super.end()
    super.end(callback)
    return undefined
  }
}

type Counted = { acquire: () => Promise<() => void>; answer: number | undefined }

function counted({ connections, wait, answer }: Share): Counted {
  const busy = new NoConnection('All connections to the database are in use.')
  const semaphore = withTimeout(new Semaphore(connections), wait, busy)
  return { answer, acquire: async () => (await semaphore.acquire())[1] }
}

/** A connection whose queries have a time limit, and whose commits are believed only when they happened. */
class LimitedClient extends pg.Client {
  answer: number | undefined

  constructor(config?: string | ClientConfig) {
    super(config)
    this.query = new Proxy(this.query, {
      apply: (query, _, [what, ...more]: unknown[]) => {
        const result: unknown = Reflect.apply(query, this, [this.#limited(what), ...more])
        return result instanceof Promise ? this.#watched(result, textOf(what)) : result
      },
    })
  }

  #limited(query: unknown): unknown {
    if (!this.answer) return query
    if (typeof query === 'string') return { text: query, query_timeout: this.answer }
    const isPlain = typeof query === 'object' && query !== null && !('submit' in query)
    return isPlain ? { ...query, query_timeout: this.answer } : query
  }

  async #watched(result: Promise<unknown>, text: string) {
    try {
      return committed(text, await result)
    } catch (error) {
      if (error instanceof Error && error.message === 'Query read timeout') {
        this.emit('error', error)
        void this.end()
      }
      throw error
    }
  }
}

function textOf(query: unknown): string {
  const text = typeof query === 'object' && query !== null && 'text' in query ? query.text : query
  return typeof text === 'string' ? text : ''
}

/** After a failed statement, Postgres answers a commit with a rollback, and calls that no error. */
function committed(text: string, result: unknown): unknown {
  const rolledBack =
    text === 'commit' &&
    typeof result === 'object' &&
    result !== null &&
    Reflect.get(result, 'command') === 'ROLLBACK'
  if (rolledBack) throw new Error('The database rolled the transaction back instead of committing it.')
  return result
}

/** The driver as Payload takes it, with this pool in the place of its own. */
export function driverWith(shares: Shares): typeof pg {
  class Pool extends DatabasePool {
    constructor(options?: PoolConfig) {
      super(options, shares)
    }
  }
  return { ...pg, Pool }
}

/** Whether it is one of ours. Next may load this file more than once, each time with a class of its own. */
export function isDatabasePool(pool: object): pool is DatabasePool {
  return 'reading' in pool
}
