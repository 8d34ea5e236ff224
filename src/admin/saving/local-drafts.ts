'use client'
/**
 * Local draft: what somebody typed and no server has yet, kept by the browser per person, document and language. It
 * outlives a reload, a closed tab and a dead network, and goes when it is saved. Another person on the same machine
 * never sees it.
 */
import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import type { Base } from '@/saving/base'
import type { Values } from '@/saving/fields'

export type DraftPlace = {
  person: number | string
  collection: string
  id: number | string
  language: string
}

/** `values` and `fingerprints`: of the touched fields alone. `at`: milliseconds since 1970. */
export type LocalDraft = { values: Values; fingerprints: Base; at: number }

let opened: UseStore | undefined
const store = () => {
  opened ??= createStore('saldo-newsroom', 'local-drafts')
  return opened
}

/** A browser that keeps nothing (private windows, a full disk) must not stop anybody from typing. */
async function quietly<Result>(action: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await action()
  } catch {
    return undefined
  }
}

const keyOf = ({ person, collection, id, language }: DraftPlace) =>
  [person, collection, id, language].join('/')

export const localDrafts = {
  read: (place: DraftPlace) => quietly(() => get<LocalDraft>(keyOf(place), store())),
  write: (place: DraftPlace, draft: LocalDraft) => quietly(() => set(keyOf(place), draft, store())),
  forget: (place: DraftPlace) => quietly(() => del(keyOf(place), store())),
}
