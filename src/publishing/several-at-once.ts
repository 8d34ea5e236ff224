/**
 * Several at once: what the panel's list sends for the documents that are ticked there (publish, take back, edit).
 * Each is saved by its id, in the language of the request and in a transaction of its own, so that every rule for one
 * document holds and a refusal of one stops no other. The answer has Payload's own shape, with a reason per document.
 */
import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  type PayloadRequest,
  parseParams,
  type SanitizedCollectionConfig,
  type TypeWithID,
  updateByIDOperation,
  type Where,
} from 'payload'
import { badRequest } from '@/people/messages'
import { signedIn } from '@/people/rights'
import { nameOf, reasonOf } from '@/requests/reason'
import { panelText } from '@/text/panel'
import { withoutUnknownRowIds } from '@/translation/rows-with-texts'
import { dataSentWith } from './data-sent-with'
import { ownRequest } from './own-request'

type Outcome = { doc: TypeWithID } | { error: Failure }
type Failure = { id: number | string; isPublic: boolean; message: string; status: number }

export function severalAtOnce(slug: CollectionSlug): Endpoint {
  return { path: '/', method: 'patch', handler: (req) => changeSeveral(slug, req) }
}

async function changeSeveral(slug: CollectionSlug, req: PayloadRequest): Promise<Response> {
  if (!signedIn(req)) throw new Forbidden(req.t)
  const data = await dataSentWith(req)
  if (req.file) throw badRequest(req, panelText('several.oneFile'))
  const draft = !takesBack(data, req)
  return forEachChosen(slug, req, (found) => changeOne(slug, found, data, req), { draft })
}

/** Answers for the documents that the query's `where` chooses: each is changed, or the reason said why it is not. */
export async function forEachChosen(
  slug: CollectionSlug,
  req: PayloadRequest,
  change: (found: TypeWithID) => Promise<TypeWithID>,
  { draft = false } = {},
): Promise<Response> {
  if (!signedIn(req)) throw new Forbidden(req.t)
  const { config } = req.payload.collections[slug]
  const outcomes: Outcome[] = []
  for (const found of await chosen(slug, draft, req)) {
    try {
      outcomes.push({ doc: await change(found) })
    } catch (error) {
      outcomes.push({ error: failureOf(error, found, config, req) })
    }
  }
  return answer(slug, outcomes, req)
}

/** In the order of their ids, so that two such requests do not wait for each other in a circle. */
async function chosen(slug: CollectionSlug, draft: boolean, req: PayloadRequest) {
  const { where, sort, limit } = parseParams(req.query)
  if (!isWhere(where)) throw badRequest(req, panelText('several.sayWhich'))
  const { docs } = await req.payload.find({
    collection: slug,
    where,
    sort,
    limit: limit ?? 0,
    pagination: false,
    depth: 0,
    draft,
    overrideAccess: false,
    req: await ownRequest(req, 'local'),
  })
  return docs.toSorted((a, b) => Number(a.id) - Number(b.id))
}

type Sent = Awaited<ReturnType<typeof dataSentWith>>

/** What is taken back is sought among what readers get, everything else among the newest drafts. */
function takesBack(data: Sent, { query }: PayloadRequest): boolean {
  return data._status === 'draft' && parseParams(query).draft !== true
}

function isWhere(where: unknown): where is Where {
  return typeof where === 'object' && where !== null && Object.keys(where).length > 0
}

async function changeOne(
  slug: CollectionSlug,
  found: TypeWithID,
  data: Sent,
  req: PayloadRequest,
): Promise<TypeWithID> {
  const { depth, draft, select, publishAllLocales, unpublishAllLocales } = parseParams(req.query)
  const { config } = req.payload.collections[slug]
  return updateByIDOperation({
    collection: req.payload.collections[slug],
    id: found.id,
    data: withoutUnknownRowIds(config.flattenedFields, structuredClone(data), found),
    depth,
    draft: draft === true && data._status !== 'published',
    select,
    publishAllLocales,
    unpublishAllLocales,
    overrideLock: true,
    overrideAccess: false,
    req: await ownRequest(req, 'REST'),
  })
}

function failureOf(
  error: unknown,
  doc: TypeWithID,
  config: SanitizedCollectionConfig,
  req: PayloadRequest,
): Failure {
  const { status, isPublic, message } = reasonOf(error, req)
  return { id: doc.id, isPublic, status, message: `${nameOf(doc, config)}: ${message}` }
}

function answer(slug: CollectionSlug, outcomes: Outcome[], req: PayloadRequest): Response {
  const docs = outcomes.flatMap((outcome) => ('doc' in outcome ? [outcome.doc] : []))
  const errors = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []))
  const { labels } = req.payload.collections[slug].config
  const label = getTranslation(labels[outcomes.length === 1 ? 'singular' : 'plural'], req.i18n)
  const message =
    errors.length === 0
      ? req.t('general:updatedCountSuccessfully', { count: docs.length, label })
      : req.t('error:unableToUpdateCount', { count: errors.length, label, total: outcomes.length })
  return Response.json({ docs, errors, message }, { status: statusOf(docs, errors) })
}

/** When nobody's save succeeded for one and the same kind of reason, that is the reason of the whole. */
function statusOf(docs: TypeWithID[], errors: Failure[]): number {
  const [first, ...others] = new Set(errors.map(({ status }) => status))
  if (first === undefined) return 200
  return docs.length === 0 && others.length === 0 ? first : 400
}
