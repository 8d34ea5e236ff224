/** Ranking: found documents in the order in which they are shown. Those added together share a place. */
import type { Kind } from './search-document'

export type DocumentRef = { kind: Kind; document: number }

/** More are not looked at any closer: nobody reads them. */
const most = 40

export class Ranking {
  #placed = new Map<string, DocumentRef & { place: number }>()
  #last = 0

  get size() {
    return this.#placed.size
  }

  get all() {
    return [...this.#placed.values()]
  }

  /** What is placed already keeps its better place. */
  add(refs: DocumentRef[]) {
    this.#last += 1
    for (const { kind, document } of refs) {
      const name = `${kind}:${document}`
      if (!this.#placed.has(name) && this.size < most)
        this.#placed.set(name, { kind, document, place: this.#last })
    }
  }
}
