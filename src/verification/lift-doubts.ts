/**
 * Lifts readers' doubts of several checks at once, as after an attack: what was reported until now no longer counts, and
 * no check becomes verified by it. A doubt that one of us raised is answered by a verification, one by one.
 */
import { type Endpoint, updateByIDOperation } from 'payload'
import { badRequest } from '@/people/messages'
import { ownRequest } from '@/publishing/own-request'
import { forEachChosen } from '@/publishing/several-at-once'
import { panelText } from '@/text/panel'
import { undoubted } from './verdict'

/** `POST /api/balance-checks/lift-doubts?where[…]`; answers as a change of several documents does. */
export const liftDoubts: Endpoint = {
  path: '/lift-doubts',
  method: 'post',
  handler: (req) =>
    forEachChosen('balance-checks', req, async ({ id }) => {
      const own = await ownRequest(req, 'REST')
      const { verification } = await req.payload.findByID({ collection: 'balance-checks', id, depth: 0 })
      if (verification.doubtedBy === 'newsroom') throw badRequest(req, panelText('liftDoubts.ofNewsroom'))
      if (!verification.failures && !verification.doubtedSince && !verification.doubtHeldSince)
        throw badRequest(req, panelText('liftDoubts.nothing'))
      own.context.verdict = undoubted(new Date().toISOString())
      const collection = req.payload.collections['balance-checks']
      return updateByIDOperation({ collection, id, data: {}, depth: 0, overrideAccess: false, req: own })
    }),
}
