/** What a guide names by id, as Markdown names it. What is not here is gone from the newsroom. */
import type { LinkedKind } from '@/content/guides/guide-body'

export interface Named {
  /** Keys of balance checks. */
  checks: ReadonlyMap<number, string>
  /** Slugs of carriers: `claro`, of another country `travel-esim/airalo`. */
  carriers: ReadonlyMap<number, string>
  /** Names of the pages that links lead to as records. */
  pages: ReadonlyMap<PageKey, string>
  pictures: ReadonlyMap<number, { address: string; description: string }>
}

export type PageKey = `${LinkedKind} ${number}`
