/**
 * Rights of one person that the access table cannot say in a column: which languages they may write and publish.
 * They are asked with the request's locale: a language, or `all`.
 */
import type { FieldAccess, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import type { Role } from './roles'

type Person = Pick<User, 'id' | 'role' | 'languages' | 'mayPublish'>

export function signedIn(req: Pick<PayloadRequest, 'user'>): User | undefined {
  return req.user?.collection === 'users' ? req.user : undefined
}

export function mayWriteLanguage(person: Person, locale: string | null | undefined): boolean {
  if (person.role !== 'translator') return true
  return (person.languages ?? []).some((language) => language === locale)
}

/** May make a guide's text public, or take it back, in this language. */
export function mayPublishLanguage(person: Person, locale: string | null | undefined): boolean {
  if (mayPublishEverything(person)) return true
  return Boolean(person.mayPublish) && person.role !== 'fact-checker' && mayWriteLanguage(person, locale)
}

export function mayPublishEverything(person: Person): boolean {
  return person.role === 'admin' || person.role === 'editor'
}

/** For a field that only some roles may change. */
export function onlyFor(...roles: Role[]): FieldAccess {
  return ({ req }) => {
    const person = signedIn(req)
    return person !== undefined && roles.includes(person.role)
  }
}

/** For a field that others may not see, such as an e-mail address. */
export const themselvesOrAdmin: FieldAccess = ({ req, id, doc }) => {
  const person = signedIn(req)
  return person?.role === 'admin' || (person !== undefined && person.id === (doc?.id ?? id))
}

/** Fields that every language shares: a translator sees them and cannot change them. */
export const notForTranslators = {
  create: onlyFor('admin', 'editor', 'writer'),
  update: onlyFor('admin', 'editor', 'writer'),
}
