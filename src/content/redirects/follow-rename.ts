/**
 * What a rename means for redirects. Those that lead to the old address, or to one below it, lead to the new one from now
 * on: the old one may become another page's. A redirect from an address where the document stood, or stands now, has
 * nothing left to say, and one that would lead in a circle neither: they go.
 */
import type { PayloadRequest, Where } from 'payload'
import { transactionOf } from '@/database'
import type { Redirect } from '@/payload-types'
import type { Rename } from '../former-addresses/former-addresses'
import { leadsTo } from './leads-to'

export async function followRename(rename: Rename | undefined, req: PayloadRequest) {
  if (!rename) return
  const { before, after } = rename
  for (const { id } of await redirectsWith({ from: { in: [before, after] } }, req)) await remove(id, req)
  const leadThere = { or: [{ to: { equals: before } }, { to: { like: `${before}/` } }] }
  for (const redirect of await redirectsWith(leadThere, req)) await follow(redirect, { before, after }, req)
}

async function redirectsWith(where: Where, req: PayloadRequest): Promise<Redirect[]> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where,
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

async function follow({ id, from, to }: Redirect, { before, after }: Rename, req: PayloadRequest) {
  if (to !== before && !to.startsWith(`${before}/`)) return
  const next = after + to.slice(before.length)
  if (await leadsTo(next, from, { without: id, database: await transactionOf(req) })) await remove(id, req)
  else await req.payload.update({ collection: 'redirects', id, data: { to: next }, req })
}

const remove = (id: number, req: PayloadRequest) => req.payload.delete({ collection: 'redirects', id, req })
