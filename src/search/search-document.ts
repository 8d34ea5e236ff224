/**
 * Search row: one document in one language, as search has it: what it is found by, and what a result shows of it. What
 * belongs to another document (a carrier's country, a check's carrier) is joined when a result is shown, so that a
 * change touches the rows of its own document only.
 */

import type { CollectionSlug } from 'payload'
import type { CheckView } from '@/content/balance-checks/check-view'
import type { Carrier } from '@/payload-types'
import type { Language } from '@/translation/languages'
import { nameKey } from './fold'

export const kinds = ['country', 'carrier', 'check', 'guide'] as const
export type Kind = (typeof kinds)[number]

/** Where the documents of a kind are. */
export const collectionOf = {
  country: 'countries',
  carrier: 'carriers',
  check: 'balance-checks',
  guide: 'guides',
} as const satisfies Record<Kind, CollectionSlug>

export type ShownCountry = { name: string; slug: string }
export type ShownCarrier = Pick<Carrier, 'name' | 'slug'> & { nativeName?: string; gone: boolean }
export type ShownCheck = Pick<CheckView, 'key' | 'channel' | 'shown' | 'needsData' | 'reservations'> & {
  ended: boolean
}
export type ShownGuide = { title: string; summary: string; slug: string }

export type SearchRow = {
  language: Language
  country?: number
  carrier?: number
  /** Checks of one carrier in the order in which a reader wants them. */
  usefulness?: number
  shown: ShownCountry | ShownCarrier | ShownCheck | ShownGuide
  /** A `tsvector` as text. */
  words: string
}

/** A name that finds the document, folded. Lower ranks count more. */
export type Name = { key: string; rank: Rank }

export const ranks = { own: 0, native: 1, other: 2, code: 3 } as const
export type Rank = (typeof ranks)[keyof typeof ranks]

export type SearchDocument = { kind: Kind; document: number; names: Name[]; rows: SearchRow[] }

type Named = { rank: Rank; names: (string | null | undefined)[] }

/** Every name once, with its best rank; also without the signs that people leave out (`AT&T`, `*611#`, `+82`). */
export function namesOf(...groups: Named[]): Name[] {
  const best = new Map<string, Rank>()
  const add = (key: string, rank: Rank) => {
    if (key && key.length <= 100 && (best.get(key) ?? rank) >= rank) best.set(key, rank)
  }
  for (const { rank, names } of groups) {
    for (const name of names) {
      const key = nameKey(name ?? '')
      add(key, rank)
      add(key.replace(/#$/, ''), ranks.code)
      add(key.replace(/[+&*#]/g, ''), ranks.code)
    }
  }
  return [...best].map(([key, rank]) => ({ key, rank }))
}
