/** Change: a correction of one document in English, which its page shows as soon as it is served anew. */
import type { Payload } from 'payload'

export type Changed = 'guides' | 'carriers' | 'balance-checks'

export interface Change {
  collection: Changed
  id: number
  /** The words that the page shows afterwards. */
  text: string
}

/** Only what a person in the newsroom would change: the rest of the document stays. */
export function dataOf({ collection, text }: Change) {
  switch (collection) {
    case 'guides':
      return { title: text, _status: 'published' as const }
    case 'carriers':
      return { note: text }
    case 'balance-checks':
      return { costNote: text }
  }
}

/** As a command does it: with the Local API, past access control. */
export async function makeLocally(payload: Payload, change: Change) {
  const { collection, id } = change
  await payload.update({ collection, id, locale: 'en', data: dataOf(change) })
}
