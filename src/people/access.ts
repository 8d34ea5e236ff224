/**
 * Access: who may do what in the newsroom. One table, read from top to bottom; the server decides by it, in the
 * panel, REST, GraphQL and previews alike. Publishing is asked separately, by `publishing/refuse-unauthorised-publishing`.
 */
import type { Access, AccessArgs, AccessResult, ClientUser, CollectionSlug } from 'payload'
import { mayWriteLanguage, signedIn } from './rights'
import { type Role, roles } from './roles'

type Grant = Role | 'everyone' | 'everyone, once published' | 'translator, in their languages' | 'themselves'

/** `panel` is not a right: it says whose panel lists the collection. */
type Column = 'create' | 'read' | 'update' | 'delete' | 'readVersions' | 'unlock' | 'panel'

const nobody: Grant[] = []
const everyone: Grant[] = ['everyone']
const published: Grant[] = ['everyone, once published']
const staff: Grant[] = [...roles]
const admin: Grant[] = ['admin']
const desk: Grant[] = ['admin', 'editor']
const authors: Grant[] = ['admin', 'editor', 'writer']
const writers: Grant[] = [...authors, 'translator, in their languages']
const checkers: Grant[] = ['admin', 'editor', 'fact-checker']
const selfOrAdmin: Grant[] = ['admin', 'themselves']
const wordsmiths: Grant[] = [...authors, 'translator']

export type OwnCollection = Exclude<CollectionSlug, `payload-${string}`>

// biome-ignore format: a table is read in columns
export const accessTable: Record<OwnCollection, Record<Column, Grant[]>> = {
  guides:           { read: published, create: authors,  update: writers,     delete: desk,   readVersions: staff,  unlock: nobody, panel: staff },
  media:            { read: everyone,  create: authors,  update: writers,     delete: desk,   readVersions: staff,  unlock: nobody, panel: wordsmiths },
  'glossary-terms': { read: staff,     create: desk,     update: writers,     delete: desk,   readVersions: staff,  unlock: nobody, panel: staff },
  countries:        { read: everyone,  create: desk,     update: checkers,    delete: admin,  readVersions: staff,  unlock: nobody, panel: staff },
  carriers:         { read: everyone,  create: checkers, update: checkers,    delete: desk,   readVersions: staff,  unlock: nobody, panel: staff },
  'balance-checks': { read: everyone,  create: checkers, update: checkers,    delete: desk,   readVersions: staff,  unlock: nobody, panel: staff },
  verifications:    { read: staff,     create: checkers, update: nobody,      delete: nobody, readVersions: nobody, unlock: nobody, panel: checkers },
  reports:          { read: staff,     create: nobody,   update: nobody,      delete: admin,  readVersions: nobody, unlock: nobody, panel: checkers },
  redirects:        { read: everyone,  create: desk,     update: desk,        delete: desk,   readVersions: staff,  unlock: nobody, panel: desk },
  users:            { read: staff,     create: admin,    update: selfOrAdmin, delete: admin,  readVersions: nobody, unlock: admin,  panel: admin },
}

export function isOwnCollection(slug: string): slug is OwnCollection {
  return slug in accessTable
}

/** The collection's `access`, as the table says. */
export function accessTo(collection: OwnCollection) {
  const row = accessTable[collection]
  return {
    admin: ({ req }: AccessArgs) => signedIn(req) !== undefined,
    create: granted(row.create),
    read: granted(row.read),
    readVersions: granted(row.readVersions),
    update: granted(row.update),
    delete: granted(row.delete),
    unlock: granted(row.unlock),
  }
}

function granted(grants: Grant[]): Access {
  return ({ req }): AccessResult => {
    const person = signedIn(req)
    if (grants.includes('everyone')) return true
    if (grants.includes('everyone, once published'))
      return person ? true : { _status: { equals: 'published' } }
    if (!person) return false
    if (grants.includes(person.role)) return true
    if (grants.includes('themselves')) return { id: { equals: person.id } }
    return grants.includes('translator, in their languages') && mayTranslateInto(person, req.locale)
  }
}

function mayTranslateInto(person: Parameters<typeof mayWriteLanguage>[0], locale: string | null | undefined) {
  return person?.role === 'translator' && mayWriteLanguage(person, locale)
}

/**
 * The collection's `admin.hidden`: the panel does not offer what a person has no business with. Without a person
 * nothing is hidden: Payload also asks when our own code saves a text with blocks, and refuses what they name if so.
 */
export function hiddenByRole(collection: OwnCollection) {
  const seenBy: unknown[] = accessTable[collection].panel
  return ({ user }: { user?: ClientUser | null }) =>
    Boolean(user && 'role' in user && !seenBy.includes(user.role))
}
