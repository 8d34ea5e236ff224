/**
 * Locks of a save: the documents that it writes, and those that it relies on. What a balance check dials is measured by
 * the emergency lines of its carrier's country; if both could change at the same moment, each would find the other as
 * it was before. So a check holds its carrier and the country as they are, a carrier its country.
 * Documents before carriers before countries, and by id: two saves never wait for each other in a circle.
 */
import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import type { Lock } from './document-lock'
import { documentsWrittenBy } from './documents-written'
import { type Values, valuesIn } from './fields'

type Relation = { field: string; to: CollectionSlug }

const reliesOn: Partial<Record<CollectionSlug, Relation>> = {
  'balance-checks': { field: 'carrier', to: 'carriers' },
  carriers: { field: 'country', to: 'countries' },
}

/** Each is read under those before it. */
export async function* locksOfSave(hook: Parameters<CollectionBeforeOperationHook>[0]): AsyncGenerator<Lock> {
  const { args, operation, req } = hook
  let collection: CollectionSlug = hook.collection.slug
  let ids = inOrder(await documentsWrittenBy(hook))
  for (const id of ids) yield { collection, id }
  if (operation !== 'create' && operation !== 'update') return
  let sent: Values = 'data' in args ? valuesIn(args.data) : {}
  for (let relation = reliesOn[collection]; relation; relation = reliesOn[collection]) {
    // Which of the two it will be is known when old and new are merged.
    ids = inOrder([...(await stored(collection, ids, relation, req)), idIn(sent[relation.field])])
    collection = relation.to
    sent = {}
    for (const id of ids) yield { collection, id, isShared: true }
  }
}

async function stored(
  collection: CollectionSlug,
  ids: number[],
  { field }: Relation,
  { payload, transactionID }: PayloadRequest,
): Promise<unknown[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<Values & { id: number }>({
    collection,
    where: { id: { in: ids } },
    select: { [field]: true },
    pagination: false,
    req: { transactionID },
  })
  return docs.map((document) => idIn(document[field]))
}

/** Of a relation as it is stored or as somebody sent it. */
function idIn(value: unknown): unknown {
  return valuesIn(value).id ?? value
}

function inOrder(ids: unknown[]): number[] {
  const numbers = ids.filter((id) => typeof id === 'number' || typeof id === 'string').map(Number)
  return [...new Set(numbers)].filter(isId).toSorted((one, other) => one - other)
}

/** Zero stands for documents that are locked as one. */
const isId = (id: number) => Number.isInteger(id) && id >= 0 && id <= 2_147_483_647
