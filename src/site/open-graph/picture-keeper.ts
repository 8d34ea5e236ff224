/**
 * Picture keeper: keeps every page's preview picture made. It knows which picture belongs to each page; when an
 * announcement names what a page is made of, it looks at that page again, has the new picture drawn and removes the
 * old one. It does one thing at a time and waits before each until readers leave it time.
 */
import type { CacheTag } from '@/publishing/announce'
import { fingerprint, type OgImage } from './og-image'
import { makeOnce, removePicture, sweep } from './picture-folder'
import { wantedPictures } from './wanted-pictures'

/** Which picture a page has now, and what it is made of. */
export type Look = { picture: string; tags: CacheTag[] }

export type Means = {
  /** The pages that have a picture. */
  list: () => Promise<string[]>
  /** Nothing = no such page. A picture that is not made yet becomes wanted. */
  look: (page: string) => Promise<Look | undefined>
  draw: (picture: OgImage) => Promise<Buffer>
  /** Resolves when there is time for the next thing. */
  quiet: () => Promise<void>
}

/** Tags of lists: pages may have come or gone. */
const listTags: CacheTag[] = ['countries', 'carriers', 'guides']
/** Pictures at most, so that the disk is bounded: about 15 kB each. */
const atMost = 10_000
/** Milliseconds. */
const listAgainAfter = 15_000
const tryAgainAfter = 5_000
const claimedAgainAfter = 60_000
/** After so many failures in a row it is not the picture: drawing rests, and then everything is tried again. */
const patience = 5
const restAfterFailures = 600_000

export class PictureKeeper {
  #pages = new Map<string, Look>()
  #toLookAt = new Set<string>()
  /** Listed, and without a picture. */
  #without = new Set<string>()
  #listDue = true
  #listedAt = 0
  #swept = false
  #announcements = 0
  #failed = new Set<string>()
  #failures = 0
  #stopped = false
  #news = false
  #wake = () => {}

  constructor(readonly means: Means) {
    wantedPictures().onWanted = () => this.#tell()
  }

  /** An announcement arrived. */
  heard(tags: CacheTag[]) {
    this.#announcements += 1
    for (const [page, look] of this.#pages)
      if (look.tags.some((tag) => tags.includes(tag))) this.#toLookAt.add(page)
    if (listTags.some((tag) => tags.includes(tag))) this.#listDue = true
    this.#tell()
  }

  /** Announcements are followed from now on; some may have been missed. */
  followed() {
    this.#announcements += 1
    this.#lookAtAll()
  }

  #lookAtAll() {
    this.#without.clear()
    for (const page of this.#pages.keys()) this.#toLookAt.add(page)
    this.#listDue = true
    this.#tell()
  }

  stop() {
    this.#stopped = true
    this.#tell()
  }

  #tell() {
    this.#news = true
    this.#wake()
  }

  /** Ends when it is stopped. */
  async work() {
    while (!this.#stopped) {
      await this.means.quiet()
      this.#news = false
      try {
        if (!(await this.#doNext())) await this.#rest()
      } catch {
        await this.#rest(tryAgainAfter)
      }
    }
  }

  /** Everything that is to do now; for tests. */
  async workThrough() {
    while (await this.#doNext());
  }

  /** What somebody asked for comes first. */
  async #doNext(): Promise<boolean> {
    const wanted = wantedPictures().take()
    const [page] = this.#toLookAt
    if (wanted) await this.#make(wanted)
    else if (page !== undefined) await this.#lookAt(page)
    else if (this.#listDue && Date.now() - this.#listedAt >= listAgainAfter) await this.#list()
    else if (!this.#swept && !this.#listDue) await this.#sweep()
    else return false
    return true
  }

  async #make(picture: OgImage) {
    const name = fingerprint(picture)
    if (this.#failed.has(name) || this.#failures >= patience) return
    try {
      const isThere = await makeOnce(name, () => this.means.draw(picture))
      if (!isThere) setTimeout(() => wantedPictures().add(picture), claimedAgainAfter).unref()
      this.#failures = 0
    } catch (error) {
      if (this.#stopped) return
      this.#failed.add(name)
      this.#failures += 1
      if (this.#failures === patience) setTimeout(() => this.#tryAgain(), restAfterFailures).unref()
      console.warn(`A preview picture was not made. ${error instanceof Error ? error.message : error}`)
    }
  }

  #tryAgain() {
    this.#failed.clear()
    this.#failures = 0
    this.#lookAtAll()
  }

  /** An announcement that arrives meanwhile may be about this page: then it is looked at again. */
  async #lookAt(page: string) {
    const before = this.#announcements
    this.#toLookAt.delete(page)
    try {
      const look = await this.means.look(page)
      if (before !== this.#announcements) this.#toLookAt.add(page)
      await this.#know(page, look)
    } catch (error) {
      this.#toLookAt.add(page)
      throw error
    }
  }

  /** What it replaces is of no use any more. */
  async #know(page: string, look: Look | undefined) {
    const old = this.#pages.get(page)?.picture
    if (look) this.#pages.set(page, look)
    else {
      this.#pages.delete(page)
      this.#without.add(page)
    }
    if (old !== undefined && !this.#isUsed(old)) await removePicture(old)
  }

  async #list() {
    this.#listDue = false
    this.#listedAt = Date.now()
    try {
      const pages = new Set((await this.means.list()).slice(0, atMost))
      for (const page of this.#without) if (!pages.has(page)) this.#without.delete(page)
      for (const page of pages)
        if (!this.#pages.has(page) && !this.#without.has(page)) this.#toLookAt.add(page)
      for (const page of this.#pages.keys()) if (!pages.has(page)) this.#toLookAt.add(page)
      this.#swept = false
    } catch (error) {
      this.#listDue = true
      throw error
    }
  }

  async #sweep() {
    await sweep(new Set([...this.#pages.values()].map(({ picture }) => picture)))
    this.#swept = true
  }

  #isUsed(picture: string): boolean {
    return [...this.#pages.values()].some((look) => look.picture === picture)
  }

  async #rest(milliseconds = this.#listDue ? listAgainAfter : undefined) {
    if (this.#news) return
    await new Promise<void>((resolve) => {
      this.#wake = resolve
      if (milliseconds !== undefined) setTimeout(resolve, milliseconds).unref()
    })
    this.#wake = () => {}
  }
}
