/**
 * Presence: who has a document open in the panel, and in which language. A tab says every ten seconds that it is still
 * there; one that was silent for thirty is gone. It stands in the database, so that it holds across instances.
 * `POST /api/COLLECTION/ID/presence?locale=xx { tab }`: says so, and answers `{ others: [{ name, language, isMe }] }`.
 * `DELETE` of the same: the tab is closed.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { signedIn } from '@/people/rights'

/** `isMe`: the same person, in another tab. */
export type Other = { name: string; language: string; isMe: boolean }

const goneAfter = '30 seconds'

export function presenceEndpoints(collection: string): Endpoint[] {
  const path = '/:id/presence'
  return [
    { path, method: 'post', handler: whileSignedIn((tab, req) => stay(tab, collection, req)) },
    { path, method: 'delete', handler: whileSignedIn(leave) },
  ]
}

function whileSignedIn(act: (tab: string, req: PayloadRequest) => Promise<Other[]>): PayloadHandler {
  return async (req) => {
    if (!signedIn(req)) return Response.json({ others: [] }, { status: 401 })
    const { tab }: { tab?: unknown } = (await req.json?.().catch(() => undefined)) ?? {}
    if (typeof tab !== 'string' || tab.length > 100) return Response.json({ others: [] }, { status: 400 })
    return Response.json({ others: await act(tab, req) })
  }
}

async function stay(tab: string, collection: string, req: PayloadRequest): Promise<Other[]> {
  const person = signedIn(req)
  const document = Number(req.routeParams?.id)
  if (!person || !Number.isSafeInteger(document)) return []
  const { drizzle } = req.payload.db
  await drizzle.execute(sql`
    insert into presence (tab, person_id, collection, document_id, language, seen_at)
    values (${tab}, ${person.id}, ${collection}, ${document}, ${String(req.locale)}, now())
    on conflict (tab) do update set person_id = excluded.person_id, collection = excluded.collection,
      document_id = excluded.document_id, language = excluded.language, seen_at = excluded.seen_at`)
  await drizzle.execute(sql`delete from presence where seen_at < now() - ${goneAfter}::interval`)
  const { rows } = await drizzle.execute<{ id: number; name: string; language: string }>(sql`
    select distinct users.id, users.name, presence.language from presence join users on users.id = person_id
    where collection = ${collection} and document_id = ${document} and tab <> ${tab}
      and seen_at >= now() - ${goneAfter}::interval
    order by users.name, presence.language`)
  return rows
    .map(({ id, name, language }) => ({ name, language, isMe: id === person.id }))
    .filter(({ isMe, language }) => !isMe || language === req.locale)
}

async function leave(tab: string, req: PayloadRequest): Promise<Other[]> {
  const person = signedIn(req)
  await req.payload.db.drizzle.execute(
    sql`delete from presence where tab = ${tab} and person_id = ${person?.id ?? 0}`,
  )
  return []
}
