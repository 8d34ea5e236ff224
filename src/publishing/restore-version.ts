/**
 * Restoring brings back what a version says in one language, and saves it as anybody would save it: through every rule
 * and right. Of a guide that is the text of that language, as a draft; the other languages and what all languages share
 * stay. Of a fact, which has no drafts, it is that language's texts and the values that all languages share.
 * Payload's own way, which writes the whole version in all languages, is refused.
 */
import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  Forbidden,
  NotFound,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  updateByIDOperation,
} from 'payload'
import { badRequest, messageFor } from '@/people/messages'
import { signedIn } from '@/people/rights'
import { type Values, valuesIn } from '@/saving/fields'
import { panelText } from '@/text/panel'
import { defaultLanguage, isLanguage, type Language, nameOfLanguage } from '@/translation/languages'
import { languageNamedIn } from '@/translation/preserve-other-languages'
import { holdTexts } from '@/translation/rows-with-texts'
import { hasDrafts } from './newest-draft'
import { ownRequest } from './own-request'

export function restoreVersion(slug: CollectionSlug): Endpoint {
  return { path: '/versions/:id', method: 'post', handler: (req) => restore(slug, req) }
}

async function restore(slug: CollectionSlug, req: PayloadRequest): Promise<Response> {
  if (!signedIn(req)) throw new Forbidden(req.t)
  const { config } = req.payload.collections[slug]
  const language = holdTexts(config.flattenedFields) ? languageOf(req) : defaultLanguage
  const { parent, version } = await findVersion(slug, language, req)
  const data = hasDrafts(config) ? textsOf(config, version, language, req) : valuesOf(config, version)
  const own = await ownRequest(req, 'REST', language)
  const doc = await updateByIDOperation({
    collection: req.payload.collections[slug],
    id: parent,
    data,
    depth: 0,
    draft: hasDrafts(config),
    overrideLock: true,
    overrideAccess: false,
    req: own,
  })
  return Response.json({ ...doc, message: messageFor(req, done(config, language)) })
}

export function languageOf(req: PayloadRequest): Language {
  const named = languageNamedIn(req)
  if (isLanguage(named)) return named
  throw badRequest(req, panelText('version.nameLanguage'))
}

async function findVersion(slug: CollectionSlug, language: Language, req: PayloadRequest) {
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id) || id < 1 || id > 2_147_483_647) throw new NotFound(req.t)
  const own = await ownRequest(req, 'local', language)
  const found = await req.payload.findVersionByID({
    collection: slug,
    id: String(id),
    locale: language,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    req: own,
  })
  const version: Record<string, unknown> = { ...found.version }
  return { parent: idOfParent(found.parent), version }
}

function idOfParent(parent: unknown): number {
  return Number(typeof parent === 'object' && parent !== null && 'id' in parent ? parent.id : parent)
}

function textsOf(
  config: SanitizedCollectionConfig,
  version: Record<string, unknown>,
  language: Language,
  req: PayloadRequest,
) {
  const names = config.flattenedFields.filter(
    (field) => 'localized' in field && field.localized && field.name !== '_status',
  )
  const texts = Object.fromEntries(names.map(({ name }) => [name, version[name] ?? null]))
  if (Object.values(texts).some(Boolean)) return { ...texts, _status: 'draft' as const }
  const name = nameOfLanguage(language)
  throw badRequest(req, panelText('version.withoutText', { name }))
}

const ownToDocument = ['id', 'createdAt', 'updatedAt', '_status']

function valuesOf({ flattenedFields, upload }: SanitizedCollectionConfig, version: Record<string, unknown>) {
  const restored = flattenedFields.filter(
    (field) =>
      !ownToDocument.includes(field.name) &&
      !('virtual' in field && field.virtual) &&
      (!upload || ('localized' in field && field.localized)),
  )
  return withoutServersOwn(restored, version)
}

/** What no sender may write is written by the rules of this save, as for any other: who confirmed, and when. */
function withoutServersOwn(fields: FlattenedField[], version: Values): Values {
  return Object.fromEntries(
    fields.filter(isSendable).map((field) => {
      const value = version[field.name] ?? null
      const isGroup = field.type === 'group' && value !== null
      return [field.name, isGroup ? withoutServersOwn(field.flattenedFields, valuesIn(value)) : value]
    }),
  )
}

function isSendable(field: FlattenedField): boolean {
  const isGuarded = 'access' in field && field.access?.update !== undefined
  return !(isGuarded && field.admin && 'readOnly' in field.admin && field.admin.readOnly)
}

function done(config: SanitizedCollectionConfig, language: Language) {
  const name = nameOfLanguage(language)
  if (hasDrafts(config)) return panelText('version.broughtBackAsDraft', { name })
  return panelText('version.broughtBack', { name })
}

/** Wherever else it is asked: GraphQL and our own code. */
export const refuseWholeVersion: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return args
  throw badRequest(req, panelText('version.oneLanguage'))
}
