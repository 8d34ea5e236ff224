/**
 * Response cache: complete responses of this instance, by path, bounded by bytes, purged by cache tags.
 *
 * It stores nothing while changes are not heard of: a response that cannot be purged must not be stored. A response
 * that was begun before a purge of one of its tags is sent, but not stored, and a miss after a purge never joins it.
 */
import { LRUCache } from 'lru-cache'
import { bytesOf, type CachedResponse } from './cached-response'

/** A response under way: who else asks for it meanwhile waits, and what is purged meanwhile is remembered. */
type Pending = {
  address: string
  purged: Set<string> | 'everything'
  response: Promise<CachedResponse | undefined>
  settle: (response: CachedResponse | undefined) => void
}

export class ResponseCache {
  #responses = new LRUCache<string, CachedResponse>({
    maxSize: 256_000_000,
    sizeCalculation: bytesOf,
    dispose: (response, path) => this.#forget(path, response),
  })
  #pathsByTag = new Map<string, Set<string>>()
  #pending = new Set<Pending>()
  #joinable = new Map<string, Pending>()
  #connected = false

  /** Whether changes are heard of; while they are not, the database may be away. */
  get connected() {
    return this.#connected
  }

  /** What is stored, in responses and in bytes. */
  get stored() {
    return { responses: this.#responses.size, bytes: this.#responses.calculatedSize }
  }

  /** What is over is made anew, unless the database is away: then it is better than nothing. */
  get(path: string): CachedResponse | undefined {
    const found = this.#responses.get(path)
    return found?.until !== undefined && this.#connected && found.until <= Date.now() ? undefined : found
  }

  getEvenIfOver(path: string): CachedResponse | undefined {
    return this.#responses.get(path)
  }

  /** What somebody else is waiting for already; nothing when it turns out not to be for everybody. */
  underWay(address: string): Promise<CachedResponse | undefined> | undefined {
    return this.#joinable.get(address)?.response
  }

  /** Before a response is made. */
  begin(address: string): Pending {
    let settle: Pending['settle'] = () => {}
    const response = new Promise<CachedResponse | undefined>((resolve) => {
      settle = resolve
    })
    const pending: Pending = { address, purged: this.#connected ? new Set() : 'everything', response, settle }
    this.#pending.add(pending)
    this.#joinable.set(address, pending)
    return pending
  }

  /**
   * When it is made. Nothing: it is not for everybody. A fault of ours is for all who waited: to have each of them try
   * again at once would keep what does not answer from recovering.
   */
  end(pending: Pending, path: string, response: CachedResponse | undefined) {
    this.#pending.delete(pending)
    if (this.#joinable.get(pending.address) === pending) this.#joinable.delete(pending.address)
    const forEverybody = response?.isStored ? response : undefined
    if (forEverybody) this.#storeUnlessPurged(path, forEverybody, pending)
    pending.settle(response && hasFailed(response) ? response : forEverybody)
  }

  #storeUnlessPurged(path: string, response: CachedResponse, { purged }: Pending) {
    if (purged === 'everything' || response.tags.some((tag) => purged.has(tag))) return
    this.#responses.set(path, response)
    for (const tag of response.tags) {
      const paths = this.#pathsByTag.get(tag) ?? new Set()
      this.#pathsByTag.set(tag, paths.add(path))
    }
  }

  /** Whatever drops a response takes its path from the lists of its tags, so that they are as bounded as it is. */
  #forget(path: string, { tags }: CachedResponse) {
    for (const tag of tags) {
      const paths = this.#pathsByTag.get(tag)
      paths?.delete(path)
      if (paths?.size === 0) this.#pathsByTag.delete(tag)
    }
  }

  purge(tags: string[]) {
    for (const tag of tags) {
      for (const path of [...(this.#pathsByTag.get(tag) ?? [])]) this.#responses.delete(path)
    }
    for (const { purged } of this.#pending)
      if (purged !== 'everything') for (const tag of tags) purged.add(tag)
    this.#joinable.clear()
  }

  /** Changes are heard of from now on; what is stored may have missed one. */
  connect() {
    this.#connected = true
    this.#responses.clear()
    this.#overtakeAll()
  }

  /** Changes are no longer heard of: what is stored goes on being sent, nothing new is stored. */
  disconnect() {
    this.#connected = false
    this.#overtakeAll()
  }

  #overtakeAll() {
    this.#joinable.clear()
    for (const pending of this.#pending) pending.purged = 'everything'
  }
}

function hasFailed({ status }: CachedResponse): boolean {
  return status >= 500
}
