/**
 * Request limits: what one request from outside may ask of the newsroom. `limit=0` and `pagination=false` would return
 * everything; a request without a language would read and write in none; an unknown one would end in an error of
 * the database; sorting by a field of a related document would tell its order, hidden or not. What our own code
 * asks (it overrides access) has no limits.
 */
import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { defaultLanguage, isLanguage, languageCodes } from '@/translation/languages'

export const mostDocuments = 200

export function withRequestLimits(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [applyRequestLimits, ...(collection.hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}

const applyRequestLimits: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, operation, req, overrideAccess } = hook
  if (overrideAccess) return args
  if ('sort' in args) refuseForeignSort([args.sort ?? []].flat(), collection.flattenedFields)
  if (req.payloadAPI === 'local') return args
  settleLanguage(req)
  const populates = 'currentDepth' in args && args.currentDepth !== undefined
  const lists = operation === 'read' && !('id' in args) && !populates
  return lists ? { ...args, limit: boundedLimit('limit' in args && args.limit), pagination: true } : args
}

function refuseForeignSort(sort: string[], fields: FlattenedField[]) {
  const paths = sort
    .flatMap((path) => path.split(','))
    .map((path) =>
      path
        .trim()
        .split(/__|[-.]/)
        .filter(Boolean),
    )
  if (
    !paths.some(([first, ...rest]) => leadsAway(first === 'version' ? rest : [first ?? '', ...rest], fields))
  )
    return
  throw new APIError('Sort by a field of the documents themselves.', 400, null, true)
}

/** Whether a path goes on through a relation: `authors.email`. */
function leadsAway([name, ...rest]: string[], fields: FlattenedField[]): boolean {
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'relationship' || field.type === 'upload') return true
  return 'flattenedFields' in field && leadsAway(rest, field.flattenedFields)
}

function settleLanguage(req: PayloadRequest) {
  req.locale ??= defaultLanguage
  if (isLanguage(req.locale) || req.locale === 'all') return
  const known = languageCodes.join(', ')
  throw new APIError(`There is no language "${req.locale}" here. Use one of ${known}.`, 400, null, true)
}

function boundedLimit(limit: unknown): number {
  const wanted = limit === undefined || limit === false ? 10 : Number(limit)
  return wanted >= 1 && wanted <= mostDocuments ? Math.floor(wanted) : mostDocuments
}
