/**
 * Live guide: what readers get of a guide right now. Its draft is the latest version; the live one is the main row,
 * where every language has a status of its own and the shared fields have none.
 */
import type { PayloadRequest } from 'payload'
import type { Guide } from '@/payload-types'
import { type Language, languageCodes } from '@/translation/languages'

export const sharedFields = ['slug', 'sourceLanguage', 'country', 'carriers', 'authors', 'severity'] as const

export type SharedFields = Pick<Guide, (typeof sharedFields)[number]>
export type LiveGuide = SharedFields & { id: number; _status?: Partial<Record<Language, Guide['_status']>> }

export function findLiveGuide(id: number, req: PayloadRequest): Promise<LiveGuide | null> {
  return req.payload.db.findOne<LiveGuide>({
    collection: 'guides',
    where: { id: { equals: id } },
    select: { ...Object.fromEntries(sharedFields.map((field) => [field, true])), _status: true },
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
