/** A redirect that leads back to where it begins, by itself or over others, would never end for a reader. */
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { transactionOf } from '@/database'
import type { Redirect } from '@/payload-types'
import { messageFor } from '@/people/messages'
import { panelText } from '@/text/panel'
import { leadsTo } from './leads-to'

export const refuseLoops: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  const { from, to } = { ...originalDoc, ...data }
  if (!from || !to) return data
  const database = await transactionOf(req)
  if (!(await leadsTo(to, from, { without: originalDoc?.id, database }))) return data
  const message = messageFor(req, panelText('redirect.loop', { from, to }))
  throw new ValidationError({ collection: 'redirects', errors: [{ path: 'to', message }], req })
}
