/**
 * Bad values: what can neither be kept nor asked for, whoever sends it and by whichever door. One hook before every
 * operation of every collection answers with 400 and a sentence, so that nothing behind it has to reckon with them.
 */
import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload'
import { badRequest } from '@/people/messages'
import { inPanelLanguages, panelText } from '@/text/panel'
import { isBag } from './bag'
import { fieldLabel } from './field-label'
import { firstUnaskable } from './question-shapes'
import { firstExcess } from './question-size'
import { firstMissing } from './related-records'
import { speakOfEach } from './speak-of-errors'
import { type Finding, firstUnstorable } from './storable'
import { firstMisshapen, isId } from './value-shapes'

export function refuseBadValues(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) {
    hooks.beforeOperation.unshift(badValuesRefused)
    hooks.afterOperation.push(speakOfEach)
  }
  return config
}

const badValuesRefused: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, req } = hook
  const given = new Map<string, unknown>(Object.entries(args))
  refuseWithoutVersions(operation, collection, req)
  if (given.get('id') !== undefined) refuseBadId(given.get('id'), collection, req)
  for (const part of ['where', 'sort', 'select', 'populate', 'joins'])
    refuse(firstUnstorable(given.get(part), part), req)
  refuse(firstUnaskable(given.get('where')), req)
  if (isFromOutside(hook)) refuse(firstExcess(given.get('where'), given.get('sort')), req)
  const data = given.get('data')
  if (data === undefined && (!writes.has(operation) || given.has('duplicateFromID'))) return
  if (!isBag(data)) throw badRequest(req, panelText('request.withoutFields'))
  refuse(firstUnstorable(data, ''), req, collection)
  if (isPayloadsOwn(hook) || (await isDenied(hook, data))) return
  refuse(misshapenSecret(data), req, collection)
  refuse(firstMisshapen(data, collection.flattenedFields, req.locale === 'all'), req, collection)
  if (operation === 'create' || operation === 'update')
    refuse(await firstMissing(data, collection.flattenedFields, req), req, collection)
}

type Hook = Parameters<CollectionBeforeOperationHook>[0]

/** Our own code asks what it needs, and Payload for all documents that others refer to. */
function isFromOutside({ args, overrideAccess }: Hook): boolean {
  return !overrideAccess && !('currentDepth' in args && args.currentDepth !== undefined)
}

/** Payload writes its own records as its own database takes them, not as their fields say. */
function isPayloadsOwn({ collection, overrideAccess }: Hook): boolean {
  return Boolean(overrideAccess) && collection.slug.startsWith('payload-')
}

/** Who may not write at all is told that, by Payload, and does not learn here which records there are. */
async function isDenied({ collection, operation, overrideAccess, req }: Hook, data: Record<string, unknown>) {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return false
  return (await collection.access[operation]({ req, data })) === false
}

/** Payload has these addresses for every collection. */
function refuseWithoutVersions(
  operation: string,
  { slug, versions }: SanitizedCollectionConfig,
  req: PayloadRequest,
) {
  const asked = operation === 'restoreVersion' || req.pathname?.includes(`/${slug}/versions`)
  if (!asked || versions) return
  throw badRequest(req, panelText('version.none'))
}

const writes = new Set(['create', 'update', 'login', 'forgotPassword', 'resetPassword', 'unlock'])

/** Payload reads a number from the beginning of the address alone: `/countries/5x` would be country 5. */
function refuseBadId(id: unknown, collection: SanitizedCollectionConfig, req: PayloadRequest) {
  const { id: typed, collection: slug } = req.routeParams ?? {}
  const fromAddress =
    slug === collection.slug && typeof typed === 'string' && Object.is(Number.parseFloat(typed), id)
  const said = String(fromAddress ? typed : id)
  if (/^-?\d+$/.test(said) && (isId(Number(said)) || Number(said) < 1)) return
  throw badRequest(req, panelText('request.noSuchId', { id: said.slice(0, 40) }))
}

/** What Payload takes beside the fields. */
function misshapenSecret(data: Record<string, unknown>): Finding | undefined {
  for (const path of ['password', 'token', 'username'])
    if (data[path] !== undefined && data[path] !== null && typeof data[path] !== 'string')
      return { path, problem: panelText('value.text') }
}

function refuse(found: Finding | undefined, req: PayloadRequest, collection?: SanitizedCollectionConfig) {
  if (!found) return
  const { path, problem } = found
  const name = inPanelLanguages((language) => fieldLabel(path, language, collection) ?? path)
  throw badRequest(req, panelText('value.refusal', { name, problem }))
}
