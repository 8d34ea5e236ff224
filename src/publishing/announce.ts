/**
 * Announcement: a notice to every instance that a document changed, sent by the database when the change commits
 * and never after a rollback, whoever wrote it (panel, API, job, command line).
 * A notice names tags; a page is dropped from the caches when it carries one of them.
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { transactionOf } from '@/database'
import { announcementChannel } from './announcement-channel'
import type { CacheTag } from './cache-tags'

/** Gives the tags of a document: its own, and those of the lists and pages that show it. */
export type CacheTagsOf<Doc> = (doc: Doc) => CacheTag[]

/** Hooks that announce what a document was tagged with before and after the change. */
export function announces<Doc>(tagsOf: CacheTagsOf<Doc>) {
  const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
    const before: CacheTag[] = previousDoc?.id ? tagsOf(previousDoc) : []
    await announce(req, [...before, ...tagsOf(doc)])
    return doc
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    await announce(req, tagsOf(doc))
    return doc
  }
  return { afterChange: [afterChange], afterDelete: [afterDelete] }
}

/** Sends the notice inside the request's transaction, if it has one. A notice holds at most 8,000 bytes. */
export async function announce(req: PayloadRequest, tags: CacheTag[]) {
  const payload = JSON.stringify([...new Set(tags)])
  const database = await transactionOf(req)
  await database.execute(sql`select pg_notify(${announcementChannel}, ${payload})`)
}
