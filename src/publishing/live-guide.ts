/**
 * Live guide: what readers get of a guide right now. Its draft is the latest version; the live one is the main row,
 * where every language has a status of its own and the shared fields have none.
 */
import type { FlattenedField, PayloadRequest } from 'payload'
import type { Guide } from '@/payload-types'
import { namedFields } from '@/saving/fields'
import { type Language, languageCodes } from '@/translation/languages'

export type LiveGuide = Pick<Guide, 'id' | 'slug' | 'sourceLanguage'> & {
  _status?: Partial<Record<Language, Guide['_status']>>
}

/** The fields of a guide that editors fill in: those that every language has for itself, and those that all share. */
export function fieldsOfGuides({ payload }: PayloadRequest): { localized: string[]; shared: string[] } {
  const { flattenedFields } = payload.collections.guides.config
  const filledIn = namedFields(flattenedFields.filter(({ admin }) => !isHidden(admin)))
  return {
    localized: filledIn.filter(({ localized }) => localized).map(({ name }) => name),
    shared: filledIn.filter(({ localized }) => !localized).map(({ name }) => name),
  }
}

/** What the newsroom notes by itself. */
function isHidden(admin: FlattenedField['admin']): boolean {
  return admin !== undefined && 'hidden' in admin && admin.hidden === true
}

/** What a guide says in these fields; those of which it says nothing are left out. */
export function valuesOf(guide: object, fields: string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(guide).filter(([field, value]) => fields.includes(field) && value !== undefined),
  )
}

export function findLiveGuide(id: number, req: PayloadRequest): Promise<LiveGuide | null> {
  return req.payload.db.findOne<LiveGuide>({
    collection: 'guides',
    where: { id: { equals: id } },
    select: {
      ...Object.fromEntries(fieldsOfGuides(req).shared.map((field) => [field, true])),
      _status: true,
    },
    req,
  })
}

export function isLiveIn(guide: LiveGuide, language: Language): boolean {
  return guide._status?.[language] === 'published'
}

export function isLive(guide: LiveGuide): boolean {
  return languageCodes.some((language) => isLiveIn(guide, language))
}

/** Shared fields go live with this language: the source language, unless readers cannot see that one. */
export function leadingLanguage(guide: LiveGuide, published: Language): Language {
  const { sourceLanguage } = guide
  return sourceLanguage && isLiveIn(guide, sourceLanguage) ? sourceLanguage : published
}
