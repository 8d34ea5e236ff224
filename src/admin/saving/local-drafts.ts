'use client'
/**
 * Local draft: what somebody typed and no server has yet, kept by the browser per person, document and language. It
 * outlives a reload, a closed tab and a dead network, and goes when it is saved. Another person on the same machine
 * never sees it. A page that is being left has no time for a database: its last copy goes where writing ends at once.
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
async function quietly<Result>(action: () => Promise<Result> | Result): Promise<Result | undefined> {
  try {
    return await action()
  } catch {
    return undefined
  }
}

const keyOf = ({ person, collection, id, language }: DraftPlace) =>
  [person, collection, id, language].join('/')

const lastCopy = (place: DraftPlace) => `saldo-newsroom/local-drafts/${keyOf(place)}`

async function read(place: DraftPlace): Promise<LocalDraft | undefined> {
  const stored = await quietly(() => get<LocalDraft>(keyOf(place), store()))
  const last = await quietly(() => {
    const copy: LocalDraft | null = JSON.parse(localStorage.getItem(lastCopy(place)) ?? 'null')
    return copy
  })
  return last && last.at >= (stored?.at ?? 0) ? last : stored
}

async function write(place: DraftPlace, draft: LocalDraft) {
  await quietly(async () => {
    await set(keyOf(place), draft, store())
    localStorage.removeItem(lastCopy(place))
  })
}

async function forget(place: DraftPlace) {
  await quietly(() => del(keyOf(place), store()))
  await quietly(() => localStorage.removeItem(lastCopy(place)))
}

/** For a page that is being left: written before this returns. */
function writeNow(place: DraftPlace, draft: LocalDraft) {
  quietly(() => localStorage.setItem(lastCopy(place), JSON.stringify(draft)))
}

export const localDrafts = { read, write, writeNow, forget }
