/** The language that a document of the starting content is checked in: the first of the site's that it has texts in. */
import { defaultLanguage, type Language, languageCodes } from '@/translation/languages'
import type { Texts } from '../yaml-entry'

export function firstLanguage(...texts: Texts[]): Language {
  return languageCodes.find((language) => texts.some((text) => text[language])) ?? defaultLanguage
}
