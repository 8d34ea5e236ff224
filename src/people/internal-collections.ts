/**
 * Internal collections: Payload keeps its own records beside ours and lets anybody signed in write to some of them.
 * Here they are closed, but for what the panel needs: seeing who edits a document, and taking one's own lock over
 * or away. Payload itself writes to them below access control.
 */
import { type Access, type Endpoint, NotFound, type SanitizedConfig, UnauthorizedError } from 'payload'
import { signedIn } from './rights'

const nobody: Access = () => false
const staff: Access = ({ req }) => signedIn(req) !== undefined
const closed = {
  admin: () => false,
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}

const ownLock: Access = ({ req }) => {
  const person = signedIn(req)
  return person ? { 'user.value': { equals: person.id } } : false
}

/** Taking over: the lock may be handed to oneself and to nobody else. */
const takeOver: Access = ({ req, data }) => {
  const person = signedIn(req)
  return person !== undefined && Object.keys(data ?? {}).join() === 'user' && data?.user?.value === person.id
}

/** Payload's own deletes by a person's relation, which its database adapter cannot: it always failed. */
const forgetPreference: Endpoint = {
  path: '/:key',
  method: 'delete',
  handler: async (req) => {
    const person = signedIn(req)
    if (!person) throw new UnauthorizedError(req.t)
    const collection = 'payload-preferences'
    const where = {
      key: { equals: req.routeParams?.key },
      'user.value': { equals: person.id },
      'user.relationTo': { equals: 'users' },
    }
    const { docs } = await req.payload.find({ collection, where, limit: 1, depth: 0, req })
    const [found] = docs
    if (!found) throw new NotFound(req.t)
    const doc = await req.payload.delete({ collection, id: found.id, depth: 0, req })
    return Response.json({ doc, message: req.t('general:deletedSuccessfully') })
  },
}

export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    const { read, update, delete: remove } = collection.access
    if (collection.slug === 'payload-locked-documents') {
      collection.access = { ...closed, read: staff, update: takeOver, delete: ownLock }
    } else if (collection.slug === 'payload-preferences') {
      collection.access = { ...closed, read, update, delete: remove }
      collection.endpoints = [forgetPreference, ...(collection.endpoints || [])]
    } else {
      collection.access = closed
    }
  }
  return config
}
