/** The newsroom always has an admin: the last one can neither be deleted nor given another role. */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import type { User } from '@/payload-types'

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
    throw new APIError('This is the last admin. Make somebody else an admin first.', 400, null, true)
  }
}

export const keepAnAdmin = { onChange, onDelete }
