/** The languages in which readers get a guide, from a guide read in every language (`locale: 'all'`). */
import { type Language, languageCodes } from '@/translation/languages'

export function publishedIn(guide: { _status?: unknown }): Language[] {
  const status = guide._status
  if (typeof status !== 'object' || status === null) return []
  return languageCodes.filter((code) => Reflect.get(status, code) === 'published')
}
