/**
 * Previous text: what readers of one language had before its last publication. Going back to it is one action, and
 * live at once, with its redirect and its announcement, because a wrong code cannot wait. A newer draft stays the
 * draft. In the language that shared fields go live with, those of that publication come back with the text.
 */
import { isDeepStrictEqual } from 'node:util'
import {
  type APIError,
  commitTransaction,
  type Endpoint,
  Forbidden,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadRequest,
} from 'payload'
import type { Guide } from '@/payload-types'
import { badRequest, messageFor } from '@/people/messages'
import { mayPublishLanguage, signedIn } from '@/people/rights'
import { lockDocuments } from '@/saving/document-lock'
import { panelText } from '@/text/panel'
import { type Language, nameOfLanguage } from '@/translation/languages'
import { fieldsOfGuides, findLiveGuide, isLiveIn, leadingLanguage, valuesOf } from './live-guide'
import { ownRequest } from './own-request'
import { languageOf } from './restore-version'

export const previousText: Endpoint = {
  path: '/:id/previous-text',
  method: 'post',
  handler: async (req) => {
    const language = languageOf(req)
    const person = signedIn(req)
    if (!person || !mayPublishLanguage(person, language)) throw new Forbidden(req.t)
    const own = await ownRequest(req, 'local', language)
    const began = await initTransaction(own)
    try {
      await lockDocuments('guides', [Number(req.routeParams?.id)], own)
      const doc = await goBack(Number(req.routeParams?.id), language, own)
      if (began) await commitTransaction(own)
      const name = nameOfLanguage(language)
      const message = messageFor(req, panelText('previousText.done', { name }))
      return Response.json({ doc, message })
    } catch (error) {
      await killTransaction(own)
      throw error
    }
  },
}

async function goBack(id: number, language: Language, req: PayloadRequest) {
  if (!Number.isSafeInteger(id)) throw new NotFound(req.t)
  const live = await findLiveGuide(id, req)
  if (!live) throw new NotFound(req.t)
  if (!isLiveIn(live, language)) throw nothingLive(language, req)
  const draft = await read(id, true, req)
  const leads = leadingLanguage(live, language) === language && signedIn(req)?.role !== 'translator'
  const { localized, shared } = fieldsOfGuides(req)
  const fields = leads ? [...localized, ...shared] : localized
  const previous = await previouslyPublished(id, fields, await read(id, false, req), req)
  if (!previous) throw nothingBefore(language, req)
  const common = { collection: 'guides' as const, id, depth: 0, overrideAccess: false, user: req.user, req }
  const doc = await req.payload.update({ ...common, data: { ...previous, _status: 'published' } })
  if (draft._status !== 'draft') return doc
  await req.payload.update({ ...common, draft: true, data: valuesOf(draft, fields) })
  return doc
}

function read(id: number, draft: boolean, req: PayloadRequest) {
  return req.payload.findByID({ collection: 'guides', id, draft, depth: 0, overrideAccess: false, req })
}

/** Versions newest first, without the ones that only carry the other languages' drafts on. */
async function previouslyPublished(id: number, fields: string[], live: Guide, req: PayloadRequest) {
  const { localized } = fieldsOfGuides(req)
  const texts = valuesOf(live, localized)
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.findVersions({
      collection: 'guides',
      where: {
        and: [
          { parent: { equals: id } },
          { 'version._status': { equals: 'published' } },
          { snapshot: { not_equals: true } },
        ],
      },
      sort: '-createdAt',
      limit: 10,
      page,
      depth: 0,
      req,
    })
    const other = docs.find(({ version }) => !isDeepStrictEqual(valuesOf(version, localized), texts))
    if (other) return valuesOf(other.version, fields)
    if (!hasNextPage) return undefined
  }
}

function nothingLive(language: Language, req: PayloadRequest): APIError {
  const name = nameOfLanguage(language)
  return badRequest(req, panelText('previousText.nothingLive', { name }))
}

function nothingBefore(language: Language, req: PayloadRequest): APIError {
  const name = nameOfLanguage(language)
  return badRequest(req, panelText('previousText.nothingBefore', { name }))
}
