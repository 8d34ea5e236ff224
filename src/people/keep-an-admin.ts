/** The newsroom always has an admin: the last one can neither be deleted nor given another role. */
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { panelText } from '@/text/panel'
import { badRequest } from './messages'

const onChange: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, operation, req }) => {
  const stepsDown =
    operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin'
  if (stepsDown) await refuseWithout(originalDoc.id, req)
  return data
}

const onDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseWithout(id, req)
}

async function refuseWithout(id: number | string, req: PayloadRequest) {
  const others = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
    req,
  })
  if (others.totalDocs === 0) {
    throw badRequest(req, panelText('user.lastAdmin'))
  }
}

export const keepAnAdmin = { onChange, onDelete }
