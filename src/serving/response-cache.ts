/**
 * Page cache: rendered pages of this instance, bounded by bytes, dropped by announcements.
 *
 * It keeps nothing while nobody follows the announcements: a page that cannot be dropped must not be kept.
 * A page that began to be rendered before a notice for one of its tags is served, but not kept; simultaneous
 * misses render once, and a miss after a notice never joins a rendering from before it.
 */
import { LRUCache } from 'lru-cache'
import type { CacheTag } from '@/publishing/announce'

export type Encoding = 'br' | 'gzip' | 'identity'

/** A page ready to be sent: the same document in every encoding, with its entity tag. */
export type CachedResponse = {
  status: number
  headers: Record<string, string>
  etag: string
  bodies: Record<Encoding, Buffer>
  tags: CacheTag[]
  keep: boolean
  /** When it stops being true by itself, in milliseconds since 1970. */
  until?: number
}

type Rendering = { noticed: Set<CacheTag> | 'everything'; page: Promise<CachedResponse> }

export class ResponseCache {
  #pages = new LRUCache<string, CachedResponse>({ maxSize: 256_000_000, sizeCalculation: bytesOf })
  #pathsByTag = new Map<CacheTag, Set<string>>()
  #joinable = new Map<string, Rendering>()
  #underWay = new Set<Rendering>()
  #following = false

  /** Whether announcements reach this instance; while they do not, the database may be away. */
  get following() {
    return this.#following
  }

  get(path: string): CachedResponse | undefined {
    const page = this.#pages.get(path)
    return page && this.#following && isOver(page) ? undefined : page
  }

  /** The kept page, or the one that `render` makes. Errors of `render` are passed on and nothing is kept. */
  async getOrRender(path: string, render: () => Promise<CachedResponse>): Promise<CachedResponse> {
    return this.get(path) ?? (this.#joinable.get(path) ?? this.#begin(path, render)).page
  }

  #begin(path: string, render: () => Promise<CachedResponse>): Rendering {
    const rendering: Rendering = {
      noticed: this.#following ? new Set() : 'everything',
      page: Promise.resolve()
        .then(render)
        .then((page) => {
          this.#keepUnlessNoticed(path, page, rendering)
          return page
        })
        .finally(() => {
          this.#underWay.delete(rendering)
          if (this.#joinable.get(path) === rendering) this.#joinable.delete(path)
        }),
    }
    this.#underWay.add(rendering)
    this.#joinable.set(path, rendering)
    return rendering
  }

  #keepUnlessNoticed(path: string, page: CachedResponse, { noticed }: Rendering) {
    if (!page.keep || noticed === 'everything' || page.tags.some((tag) => noticed.has(tag))) return
    this.#pages.set(path, page)
    for (const tag of page.tags) {
      const paths = this.#pathsByTag.get(tag) ?? new Set()
      this.#pathsByTag.set(tag, paths.add(path))
    }
  }

  /** A notice arrived: pages that carry one of its tags are dropped. */
  drop(tags: CacheTag[]) {
    for (const tag of tags) {
      for (const path of this.#pathsByTag.get(tag) ?? []) this.#pages.delete(path)
      this.#pathsByTag.delete(tag)
    }
    for (const rendering of this.#underWay) {
      if (rendering.noticed !== 'everything') for (const tag of tags) rendering.noticed.add(tag)
    }
    this.#joinable.clear()
  }

  /** Announcements are being followed from now on; what was kept before may have missed one. */
  followed() {
    this.#following = true
    this.#pages.clear()
    this.#pathsByTag.clear()
    for (const rendering of this.#underWay) rendering.noticed = 'everything'
    this.#joinable.clear()
  }

  /** The announcements are lost: kept pages go on being served, new ones are not kept. */
  lost() {
    this.#following = false
    for (const rendering of this.#underWay) rendering.noticed = 'everything'
  }
}

/** Such a page is made anew, unless the database is away: then it is better than none. */
function isOver({ until }: CachedResponse): boolean {
  return until !== undefined && until <= Date.now()
}

function bytesOf({ bodies, headers }: CachedResponse): number {
  const text = Object.values(headers).reduce((sum, value) => sum + value.length, 500)
  return bodies.br.length + bodies.gzip.length + bodies.identity.length + text
}

declare global {
  var saldoPages: ResponseCache | undefined
}

/** The one cache of this process. Next's bundles and the server outside them load this module separately. */
export function pageCache(): ResponseCache {
  globalThis.saldoPages ??= new ResponseCache()
  return globalThis.saldoPages
}
