/**
 * `GET /api/COLLECTION/ID/conflicts?locale=xx`: the signed-in person's own conflicts, `{ conflicts: [{ id, path, value }] }`.
 * `DELETE … &conflict=ID`: the person keeps what is there; the answer is what is left.
 */
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { badRequest } from '@/people/messages'
import { signedIn } from '@/people/rights'
import { panelText } from '@/text/panel'
import { findConflicts, type Place, settleConflict } from './conflicts'

export function conflictEndpoints(slug: string): Endpoint[] {
  const path = '/:id/conflicts'
  return [
    { path, method: 'get', handler: answering(slug, async () => {}) },
    {
      path,
      method: 'delete',
      handler: answering(slug, (place) => settleConflict(conflictIn(place.req), place)),
    },
  ]
}

function answering(slug: string, act: (place: Place) => Promise<void>): PayloadHandler {
  return async (req) => {
    const collection = Object.values(req.payload.collections).find(
      ({ config }) => config.slug === slug,
    )?.config
    const id = Number(req.routeParams?.id)
    if (!signedIn(req))
      return Response.json({ errors: [{ message: req.t('error:unauthorized') }] }, { status: 401 })
    if (!collection || !Number.isSafeInteger(id)) throw badRequest(req, panelText('conflict.noDocument'))
    const place = { collection, id, req }
    await act(place)
    return Response.json({ conflicts: await findConflicts(place) })
  }
}

function conflictIn({ query }: PayloadRequest): number {
  const conflict = Number(query.conflict)
  return Number.isSafeInteger(conflict) ? conflict : 0
}
