/**
 * Published text is for everyone, drafts are for people signed in. A guide that is public in one language still
 * holds the drafts of the others, in the same row and in its versions. So a visitor reads one language at a time,
 * without falling back to another, and can neither search nor sort by another (measured: each of these told).
 */
import { APIError, type CollectionBeforeOperationHook, type Sort, type Where } from 'payload'
import { signedIn } from '@/people/rights'
import { isLanguage } from '@/translation/languages'

export const publishedOnly: CollectionBeforeOperationHook<'guides'> = (hook) => {
  const { args, operation, req, overrideAccess } = hook
  if (overrideAccess || signedIn(req)) return args
  if (operation !== 'read' && operation !== 'count' && operation !== 'readDistinct') return args
  if (!isLanguage(req.locale))
    throw new APIError('Ask for one language, for example ?locale=en.', 400, null, true)
  if (namesLanguage(pathsIn(args))) throw new APIError('Search and sort in one language.', 400, null, true)
  req.fallbackLocale = undefined
  return { ...args, draft: false, flattenLocales: true }
}

type Query = { where?: Where; sort?: Sort; field?: string }

function pathsIn(query: object): string[] {
  const { where, sort, field }: Query = query
  return [...wherePaths(where), ...(sort ? [sort].flat() : []), ...(field ? [field] : [])]
}

function wherePaths(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(wherePaths)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([path, condition]) => [path, ...wherePaths(condition)])
}

/** `title.ja`; Payload reads `title__ja` the same way. */
function namesLanguage(paths: string[]): boolean {
  return paths.some((path) => path.split(/__|[.,]/).some(isLanguage))
}
