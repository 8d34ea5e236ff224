/**
 * Announcement: a notice to every instance that a document changed, sent by the database when the change commits
 * and never after a rollback, whoever wrote it (panel, API, job, command line).
 * A notice names tags; a page is dropped from the caches when it carries one of them.
 */
import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { announcementChannel } from './announcement-channel'

/** What a page may depend on: one document (`carrier:7`), or every document of a kind (`guides`). */
export type Tag = string

/** Gives the tags of a document: its own, and those of the lists and pages that show it. */
export type TagsOf<Doc> = (doc: Doc) => Tag[]

/** Hooks that announce what a document was tagged with before and after the change. */
export function announces<Doc>(tagsOf: TagsOf<Doc>) {
  const afterChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
    const before: Tag[] = previousDoc?.id ? tagsOf(previousDoc) : []
    await rememberForSearch(req, collection.slug, doc.id)
    await announce(req, [...before, ...tagsOf(doc)])
    return doc
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
    await rememberForSearch(req, collection.slug, doc.id)
    await announce(req, tagsOf(doc))
    return doc
  }
  return { afterChange: [afterChange], afterDelete: [afterDelete] }
}

/** What readers can search for. */
export const searched = ['countries', 'carriers', 'balance-checks', 'guides'] as const
export type Searched = (typeof searched)[number]

/**
 * Search looks at the document once the change is committed. A notice is lost when nobody listens; a row of the same
 * transaction is not, so it survives a change made while no instance runs, and one that is killed half-way.
 */
async function rememberForSearch(req: PayloadRequest, collection: CollectionSlug, id: number | string) {
  if (!searched.some((one) => one === collection)) return
  const database = await transactionOf(req)
  await database.execute(
    sql`insert into search_changes (collection, document) values (${collection}, ${Number(id)})`,
  )
}

/** Sends the notice inside the request's transaction, if it has one. A notice holds at most 8,000 bytes. */
export async function announce(req: PayloadRequest, tags: Tag[]) {
  const payload = JSON.stringify([...new Set(tags)])
  const database = await transactionOf(req)
  await database.execute(sql`select pg_notify(${announcementChannel}, ${payload})`)
}

type Database = PayloadRequest['payload']['db']['drizzle']

export async function transactionOf({ payload, transactionID }: PayloadRequest): Promise<Database> {
  const id = await transactionID
  const transaction = id === undefined ? undefined : payload.db.sessions?.[id]?.db
  return transaction && runsQueries(transaction) ? transaction : payload.db.drizzle
}

/** Payload's general types know a session's `db` only as an object; with Postgres it is a Drizzle transaction. */
function runsQueries(db: object): db is Database {
  return 'execute' in db
}

/** The id of a relation, populated or not. */
export function idOf(relation: number | { id: number } | null | undefined): number | undefined {
  return typeof relation === 'object' ? relation?.id : relation
}
